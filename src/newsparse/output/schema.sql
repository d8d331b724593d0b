-- The tables of the .db form. Offsets (start, end) count Unicode code points of articles.text.

PRAGMA application_id = 1853322096;  -- "nwsp": by this newsparse knows a database that it may replace

CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  headline TEXT,
  date TEXT,               -- ISO 8601, only the parts that are printed
  authors TEXT NOT NULL,   -- a JSON list
  dateline TEXT,
  text TEXT NOT NULL,
  warnings TEXT NOT NULL,  -- a JSON list
  metadata TEXT            -- a JSON object, where the source tells more
);

-- One row a human being, in all articles: who has the same full name is the same person.
CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);

-- Which person is in which article, and what that article calls and tells of them.
CREATE TABLE appearances (
  article INTEGER NOT NULL REFERENCES articles (id),
  person INTEGER NOT NULL REFERENCES people (id),
  key TEXT NOT NULL,       -- the person's id in the article's record: p1
  aliases TEXT NOT NULL,   -- a JSON list
  roles TEXT NOT NULL,     -- a JSON list of texts
  PRIMARY KEY (article, person)
) WITHOUT ROWID;

CREATE TABLE mentions (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (id),
  person INTEGER NOT NULL REFERENCES people (id),
  text TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL
);

CREATE TABLE quotes (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (id),
  key TEXT NOT NULL,       -- the quote's id in the article's record: q1
  type TEXT NOT NULL,      -- direct, mixed, indirect
  text TEXT NOT NULL,
  speaker TEXT,            -- as the article's record names them; null where the article does not tell
  person INTEGER REFERENCES people (id),  -- null for a group or a source without a name
  cue TEXT,
  confidence REAL NOT NULL,
  rule TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  parts TEXT NOT NULL      -- a JSON list of {"text", "start", "end"}
);

-- Datasette finds the search tables by just this spelling of content="...".
CREATE VIRTUAL TABLE articles_fts USING fts5 (
  headline, text, content="articles", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE quotes_fts USING fts5 (
  text, speaker, content="quotes", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
);

-- Everything that somebody said, in every article.
CREATE VIEW quotes_by_person AS
SELECT
  people.id AS person, people.name, quotes.text, quotes.type, quotes.confidence,
  articles.date, articles.headline, articles.source, quotes.article, quotes.id AS quote
FROM quotes
JOIN people ON people.id = quotes.person
JOIN articles ON articles.id = quotes.article;
