"""Feeds and calendars of every list: what is new as Atom and JSON Feed, what is ahead as iCalendar."""
