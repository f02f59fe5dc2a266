"""Spans that depend on what a report is about: the year-earlier quarter, the latest period, the quarter ended in March."""

from __future__ import annotations

from geoevents.times import calendar_grammar, numbers
from geoevents.times.readings import Amount, Fixed, Found, Length
from geoevents.times.tokens import Tokens

__all__ = ["report_period"]


def report_period(t: Tokens, i: int) -> Found | None:
    """What a report compares: the year-earlier quarter; year-ago; the latest period; the quarter; a year ago; the same period last year."""
    low = t.low
    begin = i
    if low[i] in {"the", "its", "their"}:
        the = low[i] == "the"
        i += 1
    else:
        the = False
    if the and (known := numbers.written_year(t, i)) is not None and low[i + 1] in {"quarter", "period"}:
        return Found(begin, i + 2, Fixed(low[i + 1], year=known))
    if low[i] in {"comparable", "corresponding", "same"} and (the or low[i - 1] in {"the", "in"}):
        if low[i + 1] in {"year", "quarter", "period"}:
            if low[i + 1] in {"quarter", "period"}:
                kind = low[i + 1]
                k = i + 2
                k += low[k] == "of"
                if low[k] in {"last"} and low[k + 1] == "year":
                    return Found(begin, k + 2, Fixed(kind, -1))
                if low[k] in {"a"} and low[k + 1] == "year" and low[k + 2] in {"ago", "earlier"}:
                    return Found(begin, k + 3, Fixed(kind, -1))
                if low[k : k + 3] == ["the", "previous", "year"] or low[k : k + 3] == ["the", "prior", "year"]:
                    return Found(begin, k + 3, Fixed(kind, -1))
            if low[i + 1] != "year":
                return None
            i += 1
        else:
            return None
    if (
        low[i] in {"year", "prior"}
        and low[i + 1] == "-"
        and low[i + 2] in {"ago", "earlier", "before", "year"}
        and (low[i] == "prior") == (low[i + 2] == "year")
    ):
        j = i + 3
        k = j
        if (found := numbers.ordinal(t, k)) and found[0] <= 4:
            k = found[1] + (low[found[1]] == "-")
        if low[k] in {"quarter", "period", "half"}:
            if k > j and low[k] == "quarter" and found:
                return Found(begin, k + 1, Fixed(f"quarter{found[0]}", -1))
            return Found(begin, k + 1, Fixed("quarter" if low[k] == "quarter" else "period", -1))
        if k == j and low[j] in {"month", "week", "day"}:
            return Found(begin, j + 1, Fixed(low[j], -1))
        if (size := numbers.cardinal(t, j)) and low[size[1]] == "months":
            return Found(begin, size[1] + 1, Length(Amount(size[0], "month")))
        return Found(i, j, Fixed("period", -1))
    if the and low[i] in {"latest", "recent", "most"} and low[i + 1] in {"quarter", "period"}:
        return Found(begin, i + 2, Fixed(low[i + 1]))
    if the and low[i] == "quarter" and low[i + 1] not in {"of", "century", "final", "-"}:
        if low[i + 1] in {"ended", "ending"} and (ended := calendar_grammar.month_name(t, i + 2)):
            # a quarter that ends in September is mostly August's
            return Found(begin, i + 1, Fixed(f"quarter{(ended[0] + 10) % 12 // 3 + 1}"))
        if low[i + 1 : i + 3] == ["a", "year"] and low[i + 3] in {"ago", "earlier"}:
            return Found(begin, i + 4, Fixed("quarter", -1))
        return Found(begin, i + 1, Fixed("quarter"))
    if the and low[i] == "year" and low[i + 1] in {"ended", "ending"}:
        return Found(begin, i + 1, Length(Amount(1.0, "year")))
    if (
        the
        and low[i] == "year"
        and low[begin - 1] in {"for", "during", "of"}
        and not low[i + 1].isalnum()
        and (low[begin - 1] != "of" or low[begin - 2] in {"months", "half", "quarter", "rest", "remainder", "end", "part", "most"})
    ):
        return Found(begin, i + 1, Fixed("year"))
    if the and low[i] == "fiscal" and low[i + 1] == "year" and low[i + 2] in {"ended", "ending"}:
        return Found(begin, i + 2, Length(Amount(1.0, "year")))
    if the and low[i] in {"fiscal", "full"} and low[i + 1] == "year":
        return Found(begin, i + 2, Fixed("year"))
    return None
