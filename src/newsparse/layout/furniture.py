"""Lines that a page or a file puts around the story: menus, promotions, credits, teasers, copyright lines.

A line counts as furniture only as a whole, never because of a word inside a sentence of the story.
"""

from __future__ import annotations

import re

# The whole line is one of these, save for marks and counts around it.
LABELS = frozenset(
    line.strip()
    for line in """
advertisement|ad|ads|advertising|sponsored|sponsored content|promoted|promotion|paid content|partner content
share|shares|share this|share this story|share this article|share article|share on facebook|share on twitter|share via|tweet|tweet this
facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|tumblr|email|e-mail|email me|mail|telegram|messenger|instagram|youtube|flipboard|mix|copy link|copy|link
link copied|print|print this|save|save article|saved|bookmark|gift|gift article|gift this article|listen|listen to this article|comment|comments|view comments|show comments
post a comment|leave a comment|leave a reply|join the conversation|reply|like|follow|follow us|follow this author|following|unfollow
read more|read more at|more|see more|show more|view more|load more|learn more|continue reading|continue reading below|continue reading the main story
story continues|story continues below|story continues below advertisement|article continues below|article continues after ad|article continues after advertisement|scroll to continue
related|related articles|related article|related stories|related story|related topics|related tags|related content|related news|related posts|related links|related coverage|you may also like|you might also like|recommended|recommended for you|recommended reading
more stories|more from|more news|more on this story|more on this|more like this|most read|most popular|most viewed|trending|trending now|popular|latest|latest news|latest stories|top stories|editor's picks|editors' picks|editor’s picks|don't miss|don’t miss|what to read next|up next|next|previous|next article|previous article
home|menu|search|close|open|skip|skip to content|skip to main content|skip advertisement|back|back to top|go back|log in|login|sign in|sign up|sign out|log out|register|subscribe|subscribe now|my account|account|newsletter|newsletters|all editions
breadcrumb|breadcrumbs|breadcrumb trail links|navigation|topics|tags|categories|filed under|sections|in this article|table of contents|contents
video|videos|watch|watch live|live|play|pause|mute|unmute|gallery|photos|photo|image|images|loading|loading...|transcript|full screen
supported by|powered by|presented by|author of the article|about the author|about the authors|more by this author|see all articles by this author|show authors|authors|author information|view author publications
editor|editors|breaking|breaking news|exclusive|analysis only|x.com|text|a|aa|text size|font size|+|-
view all|see all|show less|hide|expand|collapse|report|report an error|report a correction|corrections|accept|accept all|reject|ok|privacy|privacy policy|cookie policy|terms|terms of use|terms of service|terms and conditions|contact us|about us|help|faq|careers|advertise with us|site map|sitemap|rss|feedback|do not sell my personal information
""".replace("\n", "|").split("|")
    if line.strip()
)  # fmt: skip
EDGE = " \t\u00a0.:;,!|•·*–—-+()[]<>»«›‹→↓↑▼▶►…"
COUNT = re.compile(r"\d[\d.,]*\s?[KkM]?\s?(?:shares?|comments?|views?|likes?|retweets?|min(?:ute)?s? read|min(?:ute)?s?|reads?)?")
# Asks the reader to do something for the site.
CALL = re.compile(
    r"(?:please\s+)?(?:join|subscribe|sign[ -]?up|sign in|log in|follow|download|support|donate|register|become a|get (?:the|our|your|all|more|unlimited|breaking|daily|access|in touch)|"
    r"click|tap|enter your|try|start your|enjoy|read (?:more|also|next|part|our|the full|full)|see also|watch(?: now| more| live| the|:)|listen to|also read|also see|don[’']t miss|"
    r"stay (?:up|in the|informed|connected)|receive|receive our|choose|unlock|buy|order|shop|explore|discover|sharing is|share this|have a (?:story|tip|question)|got a (?:story|tip)|"
    r"do you have|want (?:more|to)|like us|find us|contact us|e-?mail us|send (?:us|your)|visit our|check out|this (?:article|story|content|site|page|website) (?:is|was|has|uses|originally|first|appeared)|we use cookies|by (?:signing|clicking|subscribing|submitting|entering|registering)|"
    r"your (?:email|subscription|browser|account)|you can (?:also |now )?(?:follow|subscribe|find|read|unsubscribe)|all rights reserved|thank you for|thanks for (?:reading|signing)|already (?:a|have)|not a subscriber|for more (?:news|stories|information|on)|"
    r"related(?: story| article| post| stories| content)?s?:|more:|next:|previous:|tags?:|topics:|filed under|categories:|posted in|in this article:|recommended:|editor[’']s note)\b",
    re.I,
)
CALL_WORD = re.compile(
    r"\b(?:newsletters?|subscri\w+|sign up|inbox|our (?:app|channel|site|website|free|daily|weekly|latest|privacy|terms|brand|team|facebook|twitter|whatsapp|telegram|instagram|youtube)|"
    r"us on|facebook|twitter|whatsapp|telegram|instagram|youtube|channel|podcasts?|cookies|free trial|access|account|member\w*|today['’]s paper|here|e-?mail|updates?|breaking news|notifications?|app|alerts?|"
    r"privacy policy|unsubscribe|log in|story|article|stories|page|below|above|link)\b",
    re.I,
)
LEGAL = re.compile(
    r"^\W*(?:©|\(c\)\s|copyright\b)|all rights reserved|may not be (?:published|reproduced|republished)|terms of (?:use|service)\b.*privacy|"
    r"^\W*(?:reporting by|editing by|additional reporting|writing by|compiled by|with (?:assistance|files|inputs|reporting|agency inputs) from|contributed to this (?:report|story|article))\b|"
    r"\bcontributed to this (?:report|story|article)\W*$|^\W*\((?:reporting|editing|writing|additional reporting|with inputs|source|this story)\b",
    re.I,
)
CREDIT = re.compile(
    r"^(?:photo(?:graph)?s?|image|picture|pic|video|credits?|photo credit|image credit|image source|source|courtesy|illustration|graphic|file photo|file|main image|featured image|media)"
    r"\s?(?:credits?|source|by|:|\||courtesy|caption|/)|^(?:credit\.\.\.|©|courtesy\b|getty images|ap photo|afp|reuters/|(?:via )?getty\b|shutterstock|epa\b|pa media|istock|alamy)"
    r"|(?:getty images|ap photo|afp|reuters|shutterstock|istock|istockphoto|pa media|epa|pa wire|alamy|bloomberg|associated press|handout|file photo|tns|/ap|supplied|getty)[\)\]]?\.?$",
    re.I,
)
CREDIT_IN_BRACKETS = re.compile(
    r"[\(\[](?:[^()\[\]]{0,60}/[^()\[\]]{1,60}|[^()\[\]]{0,40}(?:photo|image|picture|credit|courtesy|©|getty|afp|reuters|file|via|handout|supplied)[^()\[\]]{0,60}|AP|EPA|TNS|PA|AAP)[\)\]]\.?$",
    re.I,
)
GLUED_CREDIT = re.compile(r"(?:Credit|Photograph|Photo|Image|Picture)(?:\.\.\.|:| by )", re.I)
CODE = re.compile(r"^(?:window\.|var |function\b|\{\"|<\w|//|/\*|\$\(|document\.|@media|\.[a-z\-]+\s?\{|#[a-z\-]+\s?\{|if \()|[{};]\s*$|\}\)\(|\bfunction\s?\(")
LINK = re.compile(r"^(?:https?://|www\.)\S+$|^\S+@\S+\.\w{2,}$|^(?:pic\.twitter\.com|https?:)\S*", re.I)
# headings after which a list of other stories comes
TEASER_HEADINGS = frozenset(
    "related|related articles|related article|related stories|related story|related content|related news|related posts|related links|related coverage|"
    "you may also like|you might also like|recommended|recommended for you|recommended reading|more stories|more news|more on this story|more like this|"
    "most read|most popular|most viewed|trending|trending now|popular|latest|latest news|latest stories|top stories|editor's picks|editors' picks|"
    "editor’s picks|don't miss|don’t miss|what to read next|up next|read more|see also|also read|more from|in case you missed it".split("|")
)


def is_furniture(line: str) -> bool:
    """True if the line is the site's and not the story's. The line has no white space around it."""
    bare = line.strip(EDGE).casefold()
    if not bare or bare in LABELS or COUNT.fullmatch(bare):
        return True
    if LINK.match(line) or len(line) < 400 and LEGAL.search(line) or CODE.search(line[:200]):
        return True
    words = line.count(" ") + 1
    return words <= 45 and bool(CALL.match(line.lstrip(EDGE))) and (words <= 4 or bool(CALL_WORD.search(line)))


def is_teaser_heading(line: str) -> bool:
    """True if other stories' headlines follow under this line."""
    return line.strip(EDGE).casefold() in TEASER_HEADINGS


def is_caption(line: str) -> bool:
    """True if the line tells what a picture shows or who took it."""
    if len(line) > 500:
        return False
    return bool(CREDIT.search(line) or CREDIT_IN_BRACKETS.search(line) or GLUED_CREDIT.search(line))


def credit_start(caption: str) -> int:
    """Where the credit of a caption begins; the caption's length where it has none apart from its words."""
    for pattern in (GLUED_CREDIT, CREDIT_IN_BRACKETS):
        match = pattern.search(caption)
        if match:
            return match.start()
    return len(caption)


def is_credit(line: str) -> bool:
    """True if the line is nothing but a picture's credit."""
    return line.count(" ") < 12 and bool(CREDIT.match(line)) and not line.endswith((".", "!", "?"))
