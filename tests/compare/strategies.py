"""Generated pairs of resolutions: short texts of few words, so that twins and crossings abound."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from compare.notation import resolution
from resolute.model import Resolution

_ENGLISH = ("frost", "hail", "the", "of", "and", "all", "growers", "millers", "wells,", "women’s")
_WORDS = st.sampled_from((*_ENGLISH, "霜", "خريف", "Сад", "68/164", "12", "[^1]", "[^2]"))
_TEXTS = st.lists(_WORDS, min_size=1, max_size=9).map(" ".join)
_CELLS = st.lists(st.sampled_from(["12", "14", "Upper", " "]), min_size=2, max_size=3).map(" | ".join)
_LINES = st.one_of(
    _TEXTS,
    _TEXTS.map("1. {}".format),
    _TEXTS.map("(a) {}".format),
    _CELLS.map("| {}".format),
    st.sampled_from(
        [
            "",
            "",
            "# I",
            "# Frost",
            "= title: Frost",
            "= closing: 3 May 2019",
            "The Garden Assembly,",
            "@ part B",
        ]
    ),
)
_NOTES = st.lists(st.sampled_from(["Almanac 7.", "See page 3.", "Ibid."]), min_size=2, max_size=2)


@st.composite
def texts(draw: st.DrawFn, lines: st.SearchStrategy[list[str]] | None = None) -> list[str]:
    """The lines of a resolution in the tests' notation."""
    return draw(lines or st.lists(_LINES, max_size=14))


@st.composite
def revised(draw: st.DrawFn, lines: list[str]) -> list[str]:
    """Lines made of `lines`: some dropped, some new, some in other places, some joined."""
    kept = [line for line in lines if draw(st.integers(0, 5))]
    for line in draw(st.lists(_LINES, max_size=3)):
        kept.insert(draw(st.integers(0, len(kept))), line)
    if len(kept) > 1 and draw(st.booleans()):
        kept.insert(draw(st.integers(0, len(kept) - 1)), kept.pop(draw(st.integers(0, len(kept) - 1))))
    if len(kept) > 1 and draw(st.booleans()):
        at = draw(st.integers(0, len(kept) - 2))
        kept[at : at + 2] = [f"{kept[at]} and {kept[at + 1]}"]
    return kept


@st.composite
def resolutions(draw: st.DrawFn, lines: list[str]) -> Resolution:
    """The resolution of these lines, with two notes."""
    notes = [f"[^{mark}]: {text}" for mark, text in enumerate(draw(_NOTES), start=1)]
    made = resolution("\n".join([*lines, *notes]), has_layout=draw(st.booleans()))
    return replace(made, is_resolution=bool(draw(st.integers(0, 4))))


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Resolution, Resolution]:
    """An earlier resolution and one made of it."""
    earlier = draw(texts())
    return draw(resolutions(earlier)), draw(resolutions(draw(revised(earlier))))
