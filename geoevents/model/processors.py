"""The network as Stanza processors: variants of pos and depparse, and a name processor.

The first of the three that meets a document runs the network once; the others take what it left on the sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from stanza.models.common.doc import Document, Sentence, Word
from stanza.pipeline.processor import Processor, ProcessorVariant, register_processor, register_processor_variant

from geoevents.model.analyzer import Analysis, Analyzer
from geoevents.model.decoding import merge_tags, spans_of

__all__ = ["NAMES", "VARIANT", "NamesProcessor"]

VARIANT = "geoevents"
NAMES = "geonames"
"""Name of the name processor in Stanza's registry; in the finished pipeline it is called ner, as everywhere."""

_LEFT = "_geoevents"


def analyses(analyzer: Analyzer, sentences: Sequence[Sentence], part: str) -> list[Analysis]:
    """The analyses of `sentences` for one processor, run now or left by another processor before."""
    found: list[Analysis | None] = []
    for sentence in sentences:
        left = sentence.__dict__.get(_LEFT)
        texts = [word.text for word in sentence.words]
        if left is not None and left[0] == texts and part in left[2]:
            left[2].discard(part)
            found.append(left[1])
            if not left[2]:
                del sentence.__dict__[_LEFT]
        else:
            found.append(None)
    todo = [i for i, analysis in enumerate(found) if analysis is None]
    if todo:
        texts_of = [[word.text for word in sentences[i].words] for i in todo]
        for i, texts, analysis in zip(todo, texts_of, analyzer(texts_of), strict=True):
            found[i] = analysis
            sentences[i].__dict__[_LEFT] = (texts, analysis, {"pos", "depparse", "ner"} - {part})
    return [analysis for analysis in found if analysis is not None]


class _Shared(ProcessorVariant):  # type: ignore[misc]
    """What the two variants have in common."""

    OVERRIDE = True
    PART = ""

    def __init__(self, config: dict[str, Any]) -> None:
        self.analyzer: Analyzer = config["analyzer"]

    def process(self, document: Document) -> Document:
        """Annotate one document."""
        self.annotate(document.sentences)
        return document

    def bulk_process(self, docs: list[Document]) -> list[Document]:
        """Annotate many documents in one go."""
        self.annotate([sentence for document in docs for sentence in document.sentences])
        return docs

    def annotate(self, sentences: Sequence[Sentence]) -> None:
        """Write the results into the sentences."""
        raise NotImplementedError


@register_processor_variant("pos", VARIANT)
class PosVariant(_Shared):
    """UPOS, XPOS and FEATS."""

    REQUIRES_DEFAULT: ClassVar[set[str]] = {"tokenize"}

    def annotate(self, sentences: Sequence[Sentence]) -> None:
        """Write UPOS, XPOS and FEATS."""
        for sentence, found in zip(sentences, analyses(self.analyzer, sentences, "pos"), strict=True):
            for word, upos, xpos, feats in zip(sentence.words, found.upos, found.xpos, found.feats, strict=True):
                word.upos, word.xpos, word.feats = upos, xpos, feats


@register_processor_variant("depparse", VARIANT)
class DepparseVariant(_Shared):
    """HEAD and DEPREL."""

    REQUIRES_DEFAULT: ClassVar[set[str]] = {"tokenize"}

    def annotate(self, sentences: Sequence[Sentence]) -> None:
        """Write HEAD and DEPREL, and the sentence's dependencies."""
        for sentence, found in zip(sentences, analyses(self.analyzer, sentences, "depparse"), strict=True):
            for word, head, relation in zip(sentence.words, found.heads, found.deprels, strict=True):
                word.head, word.deprel = head, relation
            sentence.build_dependencies()


@register_processor(NAMES)
class NamesProcessor(Processor):  # type: ignore[misc]
    """Names, in BIOES tags on the tokens and as `doc.ents`."""

    PROVIDES_DEFAULT: ClassVar[set[str]] = {"ner"}
    REQUIRES_DEFAULT: ClassVar[set[str]] = {"tokenize"}

    def __init__(self, config: dict[str, Any], pipeline: Any, device: Any) -> None:
        super().__init__(config, pipeline, device)
        self.analyzer: Analyzer = config["analyzer"]

    def get_known_tags(self) -> list[str]:
        """The classes of names."""
        return sorted({tag[2:] for tag in self.analyzer.labels.names if tag != "O"})

    def process(self, document: Document) -> Document:
        """Annotate one document."""
        return self.bulk_process([document])[0]

    def bulk_process(self, docs: list[Document]) -> list[Document]:
        """Annotate many documents in one go."""
        sentences = [sentence for document in docs for sentence in document.sentences]
        for sentence, found in zip(sentences, analyses(self.analyzer, sentences, "ner"), strict=True):
            tags = merge_tags(found.names, [len(token.words) for token in sentence.tokens])
            for token, tag in zip(sentence.tokens, tags, strict=True):
                token.ner = tag
                token.multi_ner = (tag,)
            _build_ents(sentence, found.names)
        for document in docs:
            document.ents = [name for sentence in document.sentences for name in sentence.ents]
        return docs


def _build_ents(sentence: Sentence, tags: Sequence[str]) -> None:
    """The names of a sentence: on tokens as Stanza has them, but cut to the words that were named ("Britain" of the token "Britain's")."""
    sentence.build_ents()
    if len(sentence.words) == len(sentence.tokens):
        return
    named: dict[tuple[int, int], list[Word]] = {}
    for start, end, _ in spans_of(tags):
        words = sentence.words[start:end]
        named.setdefault((words[0].parent.id[0], words[-1].parent.id[0]), words)
    for name in sentence.ents:
        words = named.get((name.tokens[0].id[0], name.tokens[-1].id[0]))
        if words is None or len(words) == len(name.words) or words[0].start_char is None or words[-1].end_char is None:
            continue
        text = name.text[words[0].start_char - name.start_char : words[-1].end_char - name.start_char]
        name.words, name.text, name.start_char, name.end_char = words, text, words[0].start_char, words[-1].end_char
