"""The addresses of the pages, readable and stable."""

from django.urls import path

from glocal.web.pages import activities, finding, front, issues, overview, people, places, sources, ties, topics

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
    path("people/", people.people, name="people"),
    path("people/<path:path>/", people.person, name="person"),
    path("organisations/", people.organisations, name="organisations"),
    path("organisations/<path:path>/", people.organisation, name="organisation"),
    path("id/<slug:kind>/<str:identifier>/", finding.permanent, name="permanent"),
    path("topics/", topics.topics, name="topics"),
    path("topics/<slug:name>/", topics.topic, name="topic"),
    path("sources/", sources.sources, name="sources"),
    path("sources/lists/<path:name>/", sources.register, name="register"),
    path("sources/<str:slug>/", sources.newsletter, name="newsletter"),
    path("disagreements/", overview.disagreements, name="disagreements"),
    path("anniversaries/", overview.anniversaries, name="anniversaries"),
    path("about/", front.about, name="about"),
]
