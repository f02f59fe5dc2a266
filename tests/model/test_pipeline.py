"""The embedded Stanza pipeline: what it gives, Stanza's options, odd input, and the same result in any company."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
import stanza

from geoevents.model import pipeline

pytestmark = pytest.mark.model

NEWS = (
    "MINSK, Aug. 21 – Norway's foreign minister didn't meet Peruvian farmers in Lima on Monday, the Nordbank spokesman said. "
    "Both leaders signed a treaty; the rebels, who had attacked the harbour, condemned it.\n\n"
    "ALSO READ: TALKS FAIL AGAIN\n\n“We will not leave,” she said. The bank paid $3 million to Ana Pérez."
)


def everything(document: Any) -> Any:
    """All that a document says, to compare."""
    tokens = [[(t.text, t.ner, t.start_char, t.end_char) for t in s.tokens] for s in document.sentences]
    words = [[(w.id, w.text, w.lemma, w.upos, w.xpos, w.feats, w.head, w.deprel) for w in s.words] for s in document.sentences]
    return tokens, words, [(e.text, e.type, e.start_char, e.end_char) for e in document.ents]


def is_sound(document: Any) -> None:
    """One root, no cycle, every field filled, offsets that point at the token."""
    for sentence in document.sentences:
        heads = {word.id: word.head for word in sentence.words}
        assert list(heads.values()).count(0) == 1
        for word in sentence.words:
            assert all((word.upos, word.xpos, word.deprel, word.lemma))
            assert (word.deprel == "root") == (word.head == 0)
            node, steps = word.id, 0
            while node and steps <= len(heads):
                node, steps = heads[node], steps + 1
            assert node == 0
        for token in sentence.tokens:
            assert document.text[token.start_char : token.end_char] == token.text


def test_is_a_stanza_pipeline_that_fills_stanzas_fields(nlp: Any) -> None:
    document = nlp(NEWS)
    assert isinstance(nlp, stanza.Pipeline)
    assert set(nlp.processors) == {"tokenize", "mwt", "pos", "lemma", "depparse", "ner"}
    is_sound(document)
    assert len(document.sentences[0].dependencies) == len(document.sentences[0].words)
    words = {word.text: word for word in document.iter_words()}
    assert words["did"].lemma == "do"
    assert words["n't"].upos == "PART"
    assert words["signed"].feats.startswith("Mood=Ind")
    assert words["attacked"].deprel == "acl:relcl"


def test_names_are_bioes_and_cut_to_their_words(nlp: Any) -> None:
    document = nlp(NEWS)
    found = {(name.text, name.type) for name in document.ents}
    assert {("Norway", "Location"), ("Peruvian", "NORP"), ("Monday", "Date"), ("$3 million", "Money"), ("Ana Pérez", "Person")} <= found
    for name in document.ents:
        assert document.text[name.start_char : name.end_char] == name.text
    assert {token.ner[0] for token in document.iter_tokens()} <= set("BIOES")
    assert nlp.processors["ner"].get_known_tags() == sorted(
        ["Person", "Organization", "Location", "Facility", "NORP", "Date", "Money", "Product", "Misc"]
    )


def test_multi_word_tokens_keep_places_in_the_text(nlp: Any) -> None:
    (sentence,) = nlp("They don't trust Norway's envoy.").sentences
    assert [(word.text, word.start_char) for word in sentence.words][1:3] == [("do", 5), ("n't", 7)]
    assert [token.text for token in sentence.tokens][3] == "Norway's"


@pytest.mark.parametrize("title", "Gen. Lt. Col. Sen. Gov. Rep. Dr. Mr. Mrs. Prof.".split())
def test_titles_end_no_sentence(nlp: Any, title: str) -> None:
    assert len(nlp(f"They spoke with {title} Khan on Monday.", processors="tokenize").sentences) == 1


@pytest.mark.parametrize("month", "Jan. Feb. Aug. Sept. Oct. Nov. Dec.".split())
def test_short_months_end_no_sentence(nlp: Any, month: str) -> None:
    document = nlp(f"The talks ended on {month} 5. Officials said more would follow.", processors="tokenize")
    assert [sentence.tokens[-1].text for sentence in document.sentences] == [".", "."]


def test_same_alone_and_in_any_company(nlp: Any) -> None:
    texts = [NEWS, "Hi.", "", NEWS.replace("\n\n", " ") * 6, NEWS.upper(), "A very short one", *(f"{NEWS[:n]}" for n in range(20, 200, 23))]
    alone = [everything(nlp(text)) for text in texts]
    assert [everything(document) for document in nlp.bulk_process(texts)] == alone
    assert [everything(document) for document in nlp.bulk_process(texts[::-1])] == alone[::-1]
    assert [everything(document) for document in nlp.process_many(texts[:3])] == alone[:3]


def test_pretokenized_text() -> None:
    given = [["Rebels", "did", "n't", "attack", "."], ["Mr.", "Mensah", "left", "Lima", "!"]]
    document = pipeline(tokenize_pretokenized=True)(given)
    assert [[word.text for word in sentence.words] for sentence in document.sentences] == given
    assert document.sentences[0].words[3].deprel == "root"
    assert pipeline(tokenize_pretokenized=True, processors="tokenize,ner")(given).ents[0].text == "Mensah"


def test_stanza_options_pass_through(nlp: Any) -> None:
    one = pipeline(tokenize_no_ssplit=True, processors="tokenize,mwt")
    assert len(one("It rained. It snowed.\n\nIt hailed.").sentences) == 2
    assert set(pipeline(processors=["tokenize", "ner"]).processors) == {"tokenize", "mwt", "ner"}
    assert pipeline(processors={"tokenize": "default", "lemma": "identity"})("Men left.").sentences[0].words[0].lemma == "Men"
    assert pipeline(lemma_dict_only=True)("Men left.").sentences[0].words[0].lemma == "man"
    named = nlp("Ana Pérez met farmers in Colombia.", processors="tokenize,ner")
    assert [name.type for name in named.ents] == ["Person", "Location"]
    assert named.sentences[0].words[0].upos is None
    with pytest.raises(ValueError, match="No such processor: sentiment"):
        pipeline(processors="tokenize,sentiment")


def test_processors_work_one_without_the_others() -> None:
    tree = pipeline(processors="tokenize,depparse")("Rebels attacked the harbour.")
    assert [word.deprel for word in tree.sentences[0].words] == ["nsubj", "root", "det", "obj", "punct"]
    again = pipeline()
    document = again("Rebels attacked the harbour.")
    before = everything(document)
    document.sentences[0].words[0].head = 4
    again.processors["depparse"].process(document)
    assert everything(document) == before


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  \n\n\t ",
        "\x00 \x01\x02 Rebels left Lima.\x07\x1b[0m",
        "Rebels\x97 left\x85 Lima.",
        "🎉 Pérez 🇺🇸 met \U0001f469\u200d\U0001f467 Mensah 😀. 👍🏽",
        "قال الرئيس إن الحرب انتهت. שלום עולם.",
        "\u202eRebels attacked\u202c Lima.\u200f",
        "Mensah \ud800 met \udfff Pérez.",
        "x" * 6000,
        "1" * 3000,
        "." * 3000,
        "'" * 500,
        "—" * 700,
        "习近平主席会见了普京总统。" * 50,
        "a" + " " * 3000 + "b.",
        "don't " * 300,
        "e" + "\u0301" * 2000,
        "<PAD> <UNK> [CLS] [SEP] met.",
        "Rebels left\u2028Lima.\u2029Done",
        "http://example.org/" + "a" * 4000,
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_odd_input(nlp: Any, text: str) -> None:
    document = nlp(text)
    assert document.text == text
    is_sound(document)


def test_a_sentence_without_end_is_read_in_parts(nlp: Any) -> None:
    document = nlp("the rebels attacked the harbour and " * 150)
    is_sound(document)
    assert max(len(sentence.words) for sentence in document.sentences) > 600


def test_import_is_light() -> None:
    code = "import sys, geoevents.model; sys.exit(bool({'torch', 'stanza', 'numpy'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_building_leaves_stanza_and_chance_as_they_were() -> None:
    import torch
    from stanza.models.common import utils

    from geoevents.model import analyzer

    before, state = utils.get_optimizer, torch.get_rng_state()
    analyzer._load.cache_clear()
    pipeline(processors="tokenize,ner", tokenize_pretokenized=True)
    assert utils.get_optimizer is before
    assert torch.equal(torch.get_rng_state(), state)


def test_lemmas_are_those_of_stanzas_own_processor(nlp: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from stanza.pipeline.lemma_processor import LemmaProcessor

    from geoevents.model import lemmas

    text = NEWS + " The blorkers unfrobbed seventeen gizmotrons; wugs were zibbing, and Zorbian snarflers quoxed them."
    mine = [word.lemma for word in nlp(text).iter_words()]
    assert [word.lemma for word in nlp(text).iter_words()] == mine
    document = nlp(text)
    LemmaProcessor.process(nlp.processors["lemma"], document)
    assert [word.lemma for word in document.iter_words()] == mine
    monkeypatch.setattr(lemmas, "REMEMBERED", 3)
    assert [word.lemma for word in nlp(text).iter_words()] == mine
    assert [word.lemma for word in pipeline(processors="tokenize,pos,lemma")(text).iter_words()] == mine
