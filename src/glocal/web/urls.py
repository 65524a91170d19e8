"""The addresses of the pages, readable and stable."""

from django.urls import path

from glocal.web import views

urlpatterns = [
    path("", views.home, name="home"),
    path("issues/", views.issues, name="issues"),
    path("issues/<int:document_id>/", views.issue, name="issue"),
    path("issues/<int:document_id>-<slug:slug>/", views.issue, name="issue"),
    path("articles/<int:article_id>/", views.article, name="article"),
    path("places/", views.places, name="places"),
    path("places/<path:path>/", views.place, name="place"),
    path("ties/", views.ties, name="ties"),
    path("ties/<path:path>/", views.tie, name="tie"),
    path("activities/", views.activities, name="activities"),
    path("activities/<path:path>/", views.activity, name="activity"),
    path("about/", views.about, name="about"),
]
