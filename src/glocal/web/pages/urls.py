"""The addresses of the pages, readable and stable."""

from django.urls import path

from glocal.web.kept import kept
from glocal.web.pages import activities, finding, front, issues, overview, people, places, sources, ties, topics

urlpatterns = [
    path("", front.home, name="home"),
    path("issues/", kept(issues.issues), name="issues"),
    path("issues/<int:document_id>/", kept(issues.issue), name="issue"),
    path("issues/<int:document_id>-<slug:slug>/", kept(issues.issue), name="issue"),
    path("articles/<int:article_id>/", kept(issues.article), name="article"),
    path("places/", kept(places.places), name="places"),
    path("places/<path:path>/", kept(places.place), name="place"),
    path("ties/", kept(ties.ties), name="ties"),
    path("ties/<path:path>/", kept(ties.tie), name="tie"),
    path("activities/", kept(activities.activities), name="activities"),
    path("activities/<path:path>/", kept(activities.activity), name="activity"),
    path("people/", kept(people.people), name="people"),
    path("people/<path:path>/", kept(people.person), name="person"),
    path("organisations/", kept(people.organisations), name="organisations"),
    path("organisations/<path:path>/", kept(people.organisation), name="organisation"),
    path("id/<slug:kind>/<str:identifier>/", finding.permanent, name="permanent"),
    path("topics/", kept(topics.topics), name="topics"),
    path("topics/<slug:name>/", kept(topics.topic), name="topic"),
    path("sources/", kept(sources.sources), name="sources"),
    path("sources/lists/<path:name>/", kept(sources.register), name="register"),
    path("sources/<str:slug>/", kept(sources.newsletter), name="newsletter"),
    path("disagreements/", kept(overview.disagreements), name="disagreements"),
    path("anniversaries/", kept(overview.anniversaries), name="anniversaries"),
    path("about/", kept(front.about), name="about"),
]
