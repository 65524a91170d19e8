"""The addresses of files, dossiers, and of what programs that crawl look for."""

from django.urls import path, re_path

from glocal.exports.files.selection import What
from glocal.web import briefs, crawling, downloads, whole

_LISTS = "|".join(What)
_ENDINGS = "|".join(ending.replace(".", "\\.") for ending in downloads.ENDINGS)
_BRIEFS = "|".join(briefs.ENDINGS)

urlpatterns = [
    re_path(f"^(?P<name>{_LISTS})\\.(?P<ending>{_ENDINGS})$", downloads.list_file, name="list-file"),
    re_path(
        f"^places/(?P<path>.+)/(?P<name>ties|activities)\\.(?P<ending>{_ENDINGS})$",
        downloads.place_file,
        name="place-file",
    ),
    re_path(f"^search/(?P<name>{_LISTS})\\.(?P<ending>{_ENDINGS})$", downloads.search_file, name="search-file"),
    path("everything.zip", whole.everything, name="everything"),
    re_path("^(?P<kind>place|tie)s/(?P<path>.+)/brief/$", briefs.brief, name="brief"),
    re_path(f"^(?P<kind>place|tie)s/(?P<path>.+)/brief\\.(?P<ending>{_BRIEFS})$", briefs.brief_file, name="brief-file"),
    path("sitemap.xml", crawling.sitemap, name="sitemap"),
    path("sitemap-<slug:name>-<int:number>.xml", crawling.sitemap_part, name="sitemap-part"),
    path("robots.txt", crawling.robots, name="robots"),
]
