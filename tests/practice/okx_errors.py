"""OKX's refusals: code, HTTP status and words."""

from __future__ import annotations

# The codes are documented. The HTTP status beside them is not, and the words are ours: a client
# must rely on neither.
ERRORS: dict[str, tuple[int, str]] = {
    "404": (404, "Not Found"),
    "50001": (503, "Service temporarily unavailable. Try again later"),
    "50004": (400, "API endpoint request timeout"),
    "50006": (400, "Invalid Content-Type, please use application/json"),
    "50011": (429, "Requests too frequent"),
    "50013": (429, "Systems are busy. Please try again later"),
    "50014": (400, "Parameter {0} cannot be empty"),
    "50026": (500, "System error. Try again later"),
    "50030": (401, "You don't have permission to use this API endpoint"),
    "50035": (403, "This endpoint requires that the API key must be bound to an IP address"),
    "50038": (200, "This feature is unavailable in demo trading"),
    "50061": (429, "The maximum order rate is reached for the account"),
    "50101": (401, "APIKey does not match current environment"),
    "50102": (401, "Timestamp request expired"),
    "50103": (401, "Request header OK-ACCESS-KEY cannot be empty"),
    "50104": (401, "Request header OK-ACCESS-PASSPHRASE cannot be empty"),
    "50105": (401, "Request header OK-ACCESS-PASSPHRASE incorrect"),
    "50106": (401, "Request header OK-ACCESS-SIGN cannot be empty"),
    "50107": (401, "Request header OK-ACCESS-TIMESTAMP cannot be empty"),
    "50110": (401, "Your IP is not in the list of your API key"),
    "50111": (401, "Invalid OK-ACCESS-KEY"),
    "50112": (401, "Invalid OK-ACCESS-TIMESTAMP"),
    "50113": (401, "Invalid Sign"),
    "50119": (401, "API key doesn't exist"),
    "50120": (401, "This API key doesn't have permission to use this function"),
    "51000": (200, "Parameter {0} error"),
    "51001": (200, "Instrument ID {0} doesn't exist"),
    "59260": (200, "You are not a spot lead trader yet"),
    "59262": (200, "You are not a contract lead trader yet"),
    "59263": (200, "Only applicable to accounts on the list"),
    "59284": (200, "The ratio can be changed a limited number of times a month"),
    "59285": (200, "You have not led or copied"),
    "59287": (200, "The ratio is outside its range"),
}
