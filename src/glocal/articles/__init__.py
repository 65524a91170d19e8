"""From a document to its articles: masthead, headlines, captions and bodies, line by line."""

from glocal.articles.label import Label
from glocal.articles.line_label import LineLabel
from glocal.articles.read import IssueText, read_articles
from glocal.articles.repair import Repaired, repair

__all__ = ["IssueText", "Label", "LineLabel", "Repaired", "read_articles", "repair"]
