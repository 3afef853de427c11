"""The form of an application as the archive keeps it: JSON, read with distrust."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from profitshare_gui.core.application_form import LONGEST_TEXT, Draft, ProofImage

_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_SUFFIXES = frozenset({"png", "jpg", "webp"})
_LATEST_DAY = 84_006
_MOST = 100


def draft_text(draft: Draft) -> str:
    """A draft in JSON, one spelling for one content."""
    content = {
        "texts": {key: words for key, words in draft.texts.items() if words},
        "agreed": sorted(draft.agreed),
        "avatar": None if draft.avatar is None else _image_words(draft.avatar),
        "images": [_image_words(image) for image in draft.images],
    }
    return json.dumps(content, sort_keys=True, separators=(",", ":"))


def read_draft(content: str) -> Draft:
    """A draft from JSON; what cannot be read of it was never entered."""
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        return Draft()
    if not isinstance(found, dict):
        return Draft()
    texts, agreed, images = found.get("texts"), found.get("agreed"), found.get("images")
    read = (_image(each) for each in (images if isinstance(images, list) else [])[:_MOST])
    return Draft(
        texts={
            str(key): words[:LONGEST_TEXT]
            for key, words in (texts if isinstance(texts, dict) else {}).items()
            if isinstance(words, str)
        },
        agreed=frozenset(map(str, agreed if isinstance(agreed, list) else [])),
        avatar=_image(found.get("avatar")),
        images=tuple(image for image in read if image is not None),
    )


def digests_of(draft: Draft) -> frozenset[str]:
    """The images that a draft names."""
    avatar = () if draft.avatar is None else (draft.avatar,)
    return frozenset(image.digest for image in (*draft.images, *avatar))


def _image_words(image: ProofImage) -> dict[str, object]:
    return {name: getattr(image, name) for name in ProofImage.__slots__}


def _image(words: object) -> ProofImage | None:
    if not isinstance(words, dict):
        return None
    digest, suffix = words.get("digest"), words.get("suffix")
    if not (isinstance(digest, str) and _DIGEST.fullmatch(digest) and suffix in _SUFFIXES):
        return None
    return ProofImage(
        digest=digest,
        name=str(words.get("name", "")),
        suffix=str(suffix),
        size=_count(words, "size") or 0,
        width=_count(words, "width") or 0,
        height=_count(words, "height") or 0,
        first_day=_day(words, "first_day"),
        last_day=_day(words, "last_day"),
    )


def _count(words: Mapping[str, Any], key: str) -> int | None:
    found = words.get(key)
    return found if isinstance(found, int) and not isinstance(found, bool) and found >= 0 else None


def _day(words: Mapping[str, Any], key: str) -> int | None:
    day = _count(words, key)
    return day if day is not None and day < _LATEST_DAY else None
