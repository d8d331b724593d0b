"""Every human being that the article names, once, with all forms, roles and mentions."""

from newsparse.people.finder import find_people
from newsparse.people.words import first_name_gender

__all__ = ["find_people", "first_name_gender"]
