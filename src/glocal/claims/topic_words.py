"""The words of each topic, English and Japanese, as data."""

from glocal.model.vocabulary import Topic

ENGLISH: dict[Topic, tuple[str, ...]] = {
    Topic.AGRICULTURE: ("agricultur", "farming"),
    Topic.BUSINESS: ("business", "economic", "trade", "investment"),
    Topic.CRAFTS: ("crafts?\\b", "craftsmanship"),
    Topic.CULTURE: ("cultur",),
    Topic.EDUCATION: ("educati", "students?", "schools?"),
    Topic.SPORTS: ("sports?\\b", "marathon"),
    Topic.TOURISM: ("touris",),
    Topic.YOUTH: ("youth",),
    Topic.FOOD: ("food", "cuisine"),
}
JAPANESE: dict[Topic, tuple[str, ...]] = {}
