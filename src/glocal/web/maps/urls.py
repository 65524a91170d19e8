"""The addresses that the globe asks."""

from django.urls import path

from glocal.web.maps import views

urlpatterns = [
    path("ties.json", views.tie_columns_json, name="map_ties"),
    path("shown/", views.shown, name="map_shown"),
]
