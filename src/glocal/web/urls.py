"""The addresses of the pages, readable and stable."""

from django.urls import include, path

from glocal.web import search
from glocal.web.pages import activities, front, issues, overview, places, sources, ties, topics

urlpatterns = [
    path("", front.home, name="home"),
    path("issues/", issues.issues, name="issues"),
    path("issues/<int:document_id>/", issues.issue, name="issue"),
    path("issues/<int:document_id>-<slug:slug>/", issues.issue, name="issue"),
    path("articles/<int:article_id>/", issues.article, name="article"),
    path("places/", places.places, name="places"),
    path("places/<path:path>/", places.place, name="place"),
    path("ties/", ties.ties, name="ties"),
    path("ties/<path:path>/", ties.tie, name="tie"),
    path("activities/", activities.activities, name="activities"),
    path("activities/<path:path>/", activities.activity, name="activity"),
    path("topics/", topics.topics, name="topics"),
    path("topics/<slug:name>/", topics.topic, name="topic"),
    path("sources/", sources.sources, name="sources"),
    path("sources/lists/<path:name>/", sources.register, name="register"),
    path("sources/<str:slug>/", sources.newsletter, name="newsletter"),
    path("disagreements/", overview.disagreements, name="disagreements"),
    path("anniversaries/", overview.anniversaries, name="anniversaries"),
    path("about/", front.about, name="about"),
    path("search/", search.search, name="search"),
    path("search/suggest/", search.suggest, name="suggest"),
    path("maps/", include("glocal.web.maps.urls")),
]
