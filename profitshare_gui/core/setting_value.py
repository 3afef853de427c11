"""A setting's value as the JSON the archive keeps, and back."""

from __future__ import annotations

import json

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.lead_settings import SettingValue
from profitshare_gui.core.money import amount_text, parse_amount, parse_ratio, ratio_text
from profitshare_gui.core.setting_limits import Setting


def value_json(setting: Setting, value: SettingValue) -> str:
    """The JSON of a value: ratios and amounts as plain decimal text, a delay in minutes."""
    match setting, value:
        case Setting.RATIO, int(ratio):
            return json.dumps(ratio_text(ratio))
        case Setting.MINIMUM_COPY, int(amount):
            return json.dumps(amount_text(amount))
        case Setting.ASSETS, tuple(symbols):
            return json.dumps(list(symbols))
        case (Setting.DELAY, int()) | ((Setting.COPY_MODE | Setting.LEADING), str()):
            return json.dumps(value)
    raise BadValue("unknown_word", str(value))


def read_value(setting: Setting, text: str) -> SettingValue:
    """The value again; raises `BadValue` for what `value_json` never wrote."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadValue("unknown_word", text) from error
    match setting, value:
        case Setting.RATIO, str():
            return parse_ratio(value)
        case Setting.MINIMUM_COPY, str():
            return parse_amount(value)
        case Setting.ASSETS, [*symbols] if all(isinstance(each, str) for each in symbols):
            return tuple(symbols)
        case (Setting.DELAY, int()) | ((Setting.COPY_MODE | Setting.LEADING), str()):
            word: int | str = value
            return word
    raise BadValue("unknown_word", text)
