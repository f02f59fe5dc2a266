"""The words of English time expressions: plain tables, keyed by lower-case word."""

from __future__ import annotations

from typing import Final


def words(text: str) -> frozenset[str]:
    """A set of words, written with blanks between them."""
    return frozenset(text.split())


MONTHS: Final = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
# names of months that are also words or first names: they need a cue, a day or a year beside them
DOUBTFUL_MONTHS: Final = frozenset({"may", "march", "mar", "april", "june", "august", "jan", "dec", "sep", "jun", "jul", "nov"})
LOWER_CASE_WORDS: Final = frozenset(
    {"may", "march", "mar", "august", "dec", "sep", "nov", "jan", "jun", "jul", "oct", "apr", "feb", "aug", "sept"}
)

WEEKDAYS: Final = {"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7}
SHORT_WEEKDAYS: Final = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
PLURAL_WEEKDAYS: Final = {f"{name}s": number for name, number in WEEKDAYS.items()}
# "Bloody Sunday" and "the Sunday Times" are names
NAMES_BEFORE_WEEKDAY: Final = frozenset(
    {"black", "bloody", "super", "cyber", "giving", "girl", "casual", "fat", "shrove", "maundy", "ruby"}
)
NAMES_AFTER_WEEKDAY: Final = frozenset(
    {"times", "telegraph", "mirror", "express", "post", "herald", "tribune", "independent", "mail", "world", "agreement", "accords"}
)

SEASONS: Final = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
PLURAL_SEASONS: Final = {"springs": "SP", "summers": "SU", "autumns": "FA", "winters": "WI"}

UNITS: Final = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "night": "night", "week": "week", "weekend": "weekend",
    "fortnight": "fortnight", "month": "month", "quarter": "quarter", "year": "year", "decade": "decade", "century": "century",
    "millennium": "millennium", "min": "minute", "yr": "year", "sec": "second", "hr": "hour",
}  # fmt: skip
PLURAL_UNITS: Final = {
    "seconds": "second", "minutes": "minute", "hours": "hour", "days": "day", "nights": "night", "weeks": "week", "weekends": "weekend",
    "fortnights": "fortnight", "months": "month", "quarters": "quarter", "years": "year", "decades": "decade", "centuries": "century",
    "millennia": "millennium", "mins": "minute", "yrs": "year", "secs": "second", "hrs": "hour",
}  # fmt: skip
ANY_UNIT: Final = {**UNITS, **PLURAL_UNITS}
UNIT_CODES: Final = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "night": "D", "week": "W", "weekend": "WE", "month": "M",
    "quarter": "Q", "year": "Y",
}  # fmt: skip
CLOCK_UNITS: Final = frozenset({"second", "minute", "hour"})
# units that other units are counted in: a decade is ten years
UNIT_MULTIPLES: Final = {"fortnight": (2, "week"), "decade": (10, "year"), "century": (100, "year"), "millennium": (1000, "year")}

ONES: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: Final = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
SCALES: Final = {"hundred": 100, "thousand": 1000}
# between a number and its unit: "two full years"
COUNT_WORDS: Final = words("more full whole consecutive straight additional calendar business working long")
ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
ORDINAL_ENDINGS: Final = frozenset({"st", "nd", "rd", "th"})
DECADE_WORDS: Final = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9,
}  # fmt: skip

# how a word before a unit turns it: the offset from the present one
TURNS: Final = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "this": 0, "current": 0, "present": 0,
    "next": 1, "coming": 1, "upcoming": 1, "following": 1, "forthcoming": 1,
}  # fmt: skip
# these count from the date last spoken of, not from the day of publication
TURNS_FROM_PREVIOUS: Final = frozenset({"previous", "preceding", "prior", "following"})

DAYPARTS: Final = {
    "morning": "MO", "mornings": "MO", "midmorning": "MO", "afternoon": "AF", "afternoons": "AF", "midafternoon": "AF",
    "evening": "EV", "evenings": "EV", "night": "NI", "nights": "NI", "nighttime": "NI", "overnight": "NI", "daytime": "DT",
    "lunchtime": "MI", "dawn": "MO", "dusk": "EV",
}  # fmt: skip
ZONES: Final = words(
    "gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest eet eest msk ist jst kst hkt aest aedt akst hst wat cat eat sast z"
)


SINGLE_REFERENCES: Final = {
    "now": "PRESENT_REF", "nowadays": "PRESENT_REF", "currently": "PRESENT_REF", "current": "PRESENT_REF",
    "recently": "PAST_REF", "recent": "PAST_REF", "lately": "PAST_REF",
    "soon": "FUTURE_REF", "shortly": "FUTURE_REF",
}  # fmt: skip

FREQUENCIES: Final = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M",
    "bimonthly": "P2M", "quarterly": "P1Q", "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y", "semiannual": "P6M",
    "semiannually": "P6M", "biennial": "P2Y",
}  # fmt: skip

# a bare month or year after one of these is a date
DATE_PREPOSITIONS: Final = words(
    "in since by until till of during from through throughout before after between to and or on for around about circa this "
    "last next early late mid every each to-date past back as once again over ending ended beginning starting dated"
)
LOOSE_PREPOSITIONS: Final = words(
    "in since by until till of during from through throughout before after between this last next early late mid"
)
# what follows a count, not a year
COUNTED: Final = words(
    "people men women troops soldiers shares miles kilometers kilometres km feet meters metres tons tonnes dollars euros "
    "pounds rubles roubles yen percent civilians refugees workers employees students prisoners points times votes seats "
    "homes houses jobs members protesters protestors demonstrators police officers migrants children victims hectares acres "
    "barrels megawatts units years months weeks days hours minutes seconds gmt utc hrs est edt pst cet local million "
    "billion thousand others persons fighters tanks missiles rockets drones shells vehicles aircraft planes ships flights "
    "cases deaths villages schools companies residents inhabitants families peacekeepers personnel marines rebels militants "
    "guests delegates square cubic calories pages copies rpm mph kg grams words participants supporters activists "
    "journalists doctors nurses firefighters policemen guards inmates patients passengers"
)
