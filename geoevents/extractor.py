"""Extractor: from text to events. The only orchestration; every stage it calls is a pure function."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from geoevents.actors import ActorList
from geoevents.discourse.draft import Draft
from geoevents.discourse.stages import complete
from geoevents.errors import InputError
from geoevents.events import Article, Event, Participant, Report, default_id, parse_date
from geoevents.explanation import Explanation, explanation_of
from geoevents.layout import Block, BlockKind, blocks
from geoevents.matching import Match, Matcher
from geoevents.mentions import Mentions
from geoevents.patterns import Rule
from geoevents.rule_index import index_rules
from geoevents.syntax.parser import Parse, Parser
from geoevents.syntax.tree import Tree

if TYPE_CHECKING:
    import stanza

__all__ = ["Extractor", "extract"]


class Extractor:
    """Finds events in texts. Loads its model once, when first used; keeps no state between texts.

    parser: None for the embedded model, a stanza.Pipeline (tokenize, mwt, pos, lemma, depparse, ner), or a Parser.
    rules: the rules to use; None for all that ship with geoevents. actors: an ActorList that adds to and overrides the
    shipped tables. plugins: names of installed plug-ins (entry points geoevents.rules and geoevents.actors) to load.
    furniture: also read page furniture such as "Also Read:" lines.
    """

    def __init__(
        self,
        parser: Parser | stanza.Pipeline | None = None,
        rules: Iterable[Rule] | None = None,
        actors: ActorList | None = None,
        plugins: Iterable[str] = (),
        *,
        furniture: bool = False,
    ) -> None:
        from geoevents.plugins import load_actor_plugin, load_rule_plugin

        if rules is None:
            from geoevents.rules import RULES

            chosen: list[Rule] = list(RULES)
        else:
            chosen = list(rules)
        for item in chosen:
            if not isinstance(item, Rule):
                raise InputError(f"rules holds {item!r}: give geoevents.patterns.Rule values")
        if actors is not None and not isinstance(actors, ActorList):
            raise InputError(f"actors is {type(actors).__name__}: give a geoevents.actors.ActorList, for one from ActorList.from_csv(path)")
        if isinstance(plugins, str):
            raise InputError(f"plugins is the string {plugins!r}: give a list of names")
        for name in plugins:
            found = load_rule_plugin(name)
            if found is not None:
                chosen.extend(found)
            extra = load_actor_plugin(name, required=found is None)
            if extra is not None:
                actors = extra if actors is None else actors.merged(extra)
        self._parser = _as_parser(parser)
        self._rules = tuple(chosen)
        self._index = index_rules(self._rules)
        self._actors = actors
        self._furniture = furniture

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules in use, in table order."""
        return self._rules

    def _parse(self, texts: Sequence[str]) -> list[Parse]:
        if self._parser is None:
            from geoevents.syntax.pipeline import embedded_parser

            self._parser = embedded_parser()
        return self._parser.parse(texts)

    def extract(self, text: str, published: datetime.date | str | None = None, id: str | None = None) -> Report:
        """The events of one text.

        published: the day the text appeared (date or ISO 8601), from which relative dates count. Raises InputError
        (a ValueError) for a text that is no str or a date that is none.
        """
        article = Article(text, parse_date(published), id)
        return self._report(article, self._parse([article.text])[0])

    def pipe(self, articles: Iterable[Article | str], batch_size: int = 64) -> Iterator[Report]:
        """One Report an article, in order; parses batch_size articles at a time, and so is faster than extract.

        What was computed before an article that cannot be read has been yielded by then.
        """
        if not isinstance(batch_size, int) or batch_size < 1:
            raise InputError(f"batch_size is {batch_size!r}: give a whole number from 1")
        if isinstance(articles, (str, Article)):
            raise InputError("pipe takes several articles: give a list, or call extract for one text")
        batch: list[Article] = []
        failure: BaseException | None = None
        source = iter(articles)
        while failure is None:
            try:
                item = next(source)
                batch.append(item if isinstance(item, Article) else Article(item))
            except StopIteration:
                break
            except Exception as error:  # what came before the bad article is still delivered
                failure = error
                break
            if len(batch) >= batch_size:
                yield from self._reports(batch)
                batch = []
        yield from self._reports(batch)
        if failure is not None:
            raise failure

    def _reports(self, batch: Sequence[Article]) -> Iterator[Report]:
        if not batch:
            return
        try:
            parses = self._parse([a.text for a in batch])
        except Exception:
            if len(batch) == 1:
                raise
            # one article broke the batch: its neighbours are parsed alone so that they are not lost
            for article in batch:
                yield self._report(article, self._parse([article.text])[0])
            return
        for article, parse in zip(batch, parses, strict=True):
            yield self._report(article, parse)

    def explain(self, text: str, published: datetime.date | str | None = None) -> Explanation:
        """Each candidate trigger, the rule that fired with its bindings, and why the others did not; print() it."""
        article = Article(text, parse_date(published))
        parse = self._parse([article.text])[0]
        mentions = self._mentions(article, parse)
        matcher = Matcher(self._index, mentions)
        trees = self._trees(parse, _layout(article, parse))
        report = self._report(article, parse)
        return explanation_of(trees, matcher, mentions, report)

    def _mentions(self, article: Article, parse: Parse) -> Mentions:
        return Mentions(parse.trees, text=article.text, published=article.published, extra=self._actors)

    def _trees(self, parse: Parse, layout: Sequence[Block]) -> tuple[Tree, ...]:
        unread = {BlockKind.DATELINE} if self._furniture else {BlockKind.DATELINE, BlockKind.FURNITURE}
        skipped = [b for b in layout if b.kind in unread]
        return tuple([t for t in parse.trees if not any(b.start <= t.start < b.end for b in skipped)]) if skipped else parse.trees

    def _matches(self, trees: Sequence[Tree], mentions: Mentions) -> list[Match]:
        matcher = Matcher(self._index, mentions)
        return [m for tree in trees for m in matcher.matches(tree)]

    def _report(self, article: Article, parse: Parse) -> Report:
        name = article.id or default_id(article.text)
        mentions = self._mentions(article, parse)
        layout = _layout(article, parse)
        matches = self._matches(self._trees(parse, layout), mentions)
        drafts = complete(matches, mentions, article.text, article.published, layout)
        events = tuple([_event(f"{name}-{n}", draft) for n, draft in enumerate(drafts, 1)])
        return Report(name, article.text, article.published, events, parse.warnings)


def _layout(article: Article, parse: Parse) -> tuple[Block, ...]:
    return blocks(article.text) if parse.layout is None else parse.layout


def _event(name: str, draft: Draft) -> Event:
    return Event(
        id=name,
        type=draft.type,
        trigger=draft.span,
        sentence=draft.tree.span(),
        rule=draft.rule,
        mode=draft.mode,
        contexts=draft.contexts,
        participants=tuple([Participant(f.role, f.span, f.actor, f.antecedent) for f in draft.fillers]),
        when=draft.when,
        place=draft.place,
        realis=draft.realis,
        attribution=draft.attribution,
        quantities=draft.quantities,
        mentions=draft.mentions,
    )


def _as_parser(parser: object) -> Parser | None:
    if parser is None:
        return None
    from geoevents.syntax.pipeline import StanzaParser, is_stanza_pipeline

    if is_stanza_pipeline(parser):
        return StanzaParser(parser)
    if isinstance(parser, Parser):
        return parser
    raise InputError(f"parser is {type(parser).__name__}: give a stanza.Pipeline, an object with parse(texts), or None for the embedded model")


@functools.cache
def _default() -> Extractor:
    return Extractor()


def extract(text: str, published: datetime.date | str | None = None, id: str | None = None) -> Report:
    """The events of one text, by a default Extractor that is built on the first call and kept.

    Raises InputError (a ValueError) for a text that is no str or a date that is none.
    """
    return _default().extract(text, published, id)
