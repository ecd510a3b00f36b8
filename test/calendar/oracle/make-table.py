"""Writes workalendar.json beside itself: Dutch holidays and working-day terms as python3-workalendar has them.

apt-get install python3-workalendar; /usr/bin/python3 test/calendar/oracle/make-table.py (five minutes)
"""

import hashlib
import json
import pathlib
from datetime import date, timedelta

import workalendar.europe

FIRST, LAST = 1949, 2299
# Before 1980 workalendar moves the sovereign's birthday the wrong way, so that terms begin after it.
START, SPAN = date(1980, 1, 1), (date(2299, 1, 1) - date(1980, 1, 1)).days
LONGEST, BLOCKS, BLOCK = 60, 100, 10_000


class WithoutGoodFriday(workalendar.europe.Netherlands):
    """Atw art. 3 lid 1 does not name Good Friday."""

    include_good_friday = False


def numbers(state=1):
    """The same numbers in any language: a linear congruential generator of 32 bits, without its lowest eight."""
    while True:
        state = (state * 1664525 + 1013904223) % 2**32
        yield state >> 8


def terms(calendar):
    """For each block of terms the start of the hash of their last days."""
    draw = numbers()
    for _ in range(BLOCKS):
        text = ""
        for _ in range(BLOCK):
            start = START + timedelta(next(draw) % SPAN)
            text += f"{calendar.add_working_days(start, 1 + next(draw) % LONGEST)}\n"
        yield hashlib.sha256(text.encode()).hexdigest()[:16]


def row(calendar, year):
    """Month and day of every holiday of a year, by the place of its name in the list of names."""
    by_name = {name.replace("King", "Queen"): f"{day:%m%d}" for day, name in calendar.holidays(year)}
    return " ".join(by_name[name] for name in names)


names = [name.replace("King", "Queen") for _, name in sorted(workalendar.europe.Netherlands().holidays(2026))]
table = {
    "names": names,
    "years": {year: row(workalendar.europe.Netherlands(), year) for year in range(FIRST, LAST + 1)},
    "terms": {"start": str(START), "span": SPAN, "longest": LONGEST, "block": BLOCK, "hashes": list(terms(WithoutGoodFriday()))},
}
(pathlib.Path(__file__).parent / "workalendar.json").write_text(json.dumps(table, indent=0) + "\n")
