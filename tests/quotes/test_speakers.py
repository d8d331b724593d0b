"""Who said what: one case a line."""

from __future__ import annotations

from typing import Any

import pytest

import newsparse
from newsparse.pipeline import parse_document
from newsparse.records import Document


def miss(*case: Any) -> Any:
    return pytest.param(*case, marks=pytest.mark.xfail(strict=True, reason="known miss"))


CASES = [  # what it shows, article, (speaker, words) of each quote
    ("verb before name", "“We will rebuild,” said Lena Ortiz.", [("Lena Ortiz", "We will rebuild,")]),
    ("name before verb", "“We will rebuild,” Lena Ortiz said.", [("Lena Ortiz", "We will rebuild,")]),
    ("lead-in", "Lena Ortiz said, “We will rebuild.”", [("Lena Ortiz", "We will rebuild.")]),
    ("colon", "Lena Ortiz put it so: “We will rebuild.”", [("Lena Ortiz", "We will rebuild.")]),
    (
        "in a parenthesis",
        "The trouble with the dam, says Lena Ortiz, an engineer, is that it was “built to be looked at.”",
        [("Lena Ortiz", "built to be looked at.")],
    ),
    (
        "no parenthesis but an insertion",
        "Police, however, said Bo Tan, 34, had “no reason to be there.”",
        [("Police", "no reason to be there.")],
    ),
    (
        "taken up by another",
        "Ann Lee said that the dam was old, to which Lena Ortiz replied: “So are you.”",
        [("Lena Ortiz", "So are you.")],
    ),
    (
        "he who was just reported",
        "Ann Lee met Bo Tan. “Come in,” Tan said.\n\nChris Hale, who drives for Tan, said the road was open. “We will be home by "
        "six,” he said.",
        [("Bo Tan", "Come in,"), ("Chris Hale", "We will be home by six,")],
    ),
    ("fragment", "Lena Ortiz called it “a mess” on Monday.", [("Lena Ortiz", "a mess")]),
    ("according to", "The mill is “a wreck,” according to Lena Ortiz.", [("Lena Ortiz", "a wreck,")]),
    ("apposition", "“No,” said Lena Ortiz, 46, who runs the mill.", [("Lena Ortiz", "No,")]),
    (
        "apposition before the verb",
        "Lena Ortiz, a former mayor, said: “We will rebuild.”",
        [("Lena Ortiz", "We will rebuild.")],
    ),
    ("role before the name", "“No,” said spokeswoman Lena Ortiz.", [("Lena Ortiz", "No,")]),
    (
        "carried over",
        "“We won,” said Lena Ortiz. “At last we did.”",
        [("Lena Ortiz", "We won,"), ("Lena Ortiz", "At last we did.")],
    ),
    ("interrupted", "“We won,” said Lena Ortiz, “and nobody saw.”", [("Lena Ortiz", "We won, and nobody saw.")]),
    ("over paragraphs", "Lena Ortiz said: “We won.\n\n“Nobody saw it.”", [("Lena Ortiz", "We won. Nobody saw it.")]),
    ("he", "Bo Tan came in. “It is late,” he said.", [("Bo Tan", "It is late,")]),
    ("she is not he", "Robert Tan and Maria Ortiz came in. “It is late,” she said.", [("Maria Ortiz", "It is late,")]),
    ("the listener is not the speaker", "“It is late,” Maria Ortiz told Robert Tan.", [("Maria Ortiz", "It is late,")]),
    ("an organisation", "“It is late,” the agency said.", [("the agency", "It is late,")]),
    ("a group", "“It is late,” police said in a statement.", [("police", "It is late,")]),
    ("by role", "Judge Maria Ortiz sat down. “It is late,” the judge said.", [("Maria Ortiz", "It is late,")]),
    ("description and name", "“It is late,” said the coach, Maria Ortiz.", [("Maria Ortiz", "It is late,")]),
    ("scare quotes are not speech", "The “smart” meter failed.", []),
    ("a stressed not", "He lied about ‘not’ talking to her, it seems.", []),
    ("a title is not speech", "She wrote the novel “Salt and Iron” in 1998.", []),
    (
        "signature",
        "“I planted tomatoes this year.” - Ruth Abara, patient",
        [("Ruth Abara", "I planted tomatoes this year.")],
    ),
    (
        "an organisation by what it was said to be",
        "Fair Quays, a group that represents dockers, sued on Monday. Nobody answered. “We are tired,” the group said.",
        [("Fair Quays", "We are tired,")],
    ),
    (
        "a place before an organisation is not its name",
        "In Paris, the company that owns the quay sued. Nobody answered. “We are tired,” the company said.",
        [("the company", "We are tired,")],
    ),
    (
        "introduced without a name, then named",
        "A lawmaker wants a ban. “It is bad,” Joey Harlan said. The lawmaker said the plan was “a shame” for all.",
        [("Joey Harlan", "It is bad,"), ("Joey Harlan", "a shame")],
    ),
    (
        "by the house somebody works for",
        "Courier.com writer Maria Ortiz set a trap. Bo Tan fell for it. “It was easy,” the Courier employee wrote.",
        [("Maria Ortiz", "It was easy,")],
    ),
    (
        "a country before an organisation is not its name",
        "In Paris, France, the company that owns the quay sued. Nobody answered. “We are tired,” the company said.",
        [("the company", "We are tired,")],
    ),
    (
        "an organisation is not looked for behind",
        "Fair Quays, a group that represents dockers, sued. “We are tired,” the group said. Hull Ports, a group of owners, declined.",
        [("Fair Quays", "We are tired,")],
    ),
    (
        "an office with a phrase, and the name behind a comma",
        "Bo Tan left. The minister for work, Maria Ortiz, said the country needed “less noise” now.",
        [("Maria Ortiz", "less noise")],
    ),
    (
        "somebody without a name",
        "Police spoke to Maria Ortiz. Nobody slept. A neighbor said she heard glass break. “It was loud,” she said.",
        [("A neighbor", "It was loud,")],
    ),
    (
        "by age",
        "Daniel Okoro, 20, beat Maria Ortiz, 31, on Monday. “I was tired,” the 20-year-old said.",
        [("Daniel Okoro", "I was tired,")],
    ),
    ("a plural that owns", "“It is late,” the teachers’ union said.", [("the teachers’ union", "It is late,")]),
    ("several hundred", "“No,” said the three hundred who came.", [("the three hundred", "No,")]),
    ("one of several", "“It is late,” said one of the nurses.", [("one of the nurses", "It is late,")]),
    (
        "two roles before a name",
        "“It is late,” Hull scientist and poet Maria Ortiz said.",
        [("Maria Ortiz", "It is late,")],
    ),
    (
        "a role in a house before a name",
        "“It is late,” according to Hull Search lead Maria Ortiz.",
        [("Maria Ortiz", "It is late,")],
    ),
    (
        "a verb is no part of its subject",
        "“It is late,” Maria Ortiz said. This prompted Bo Tan to leave. “No,” he said.",
        [("Maria Ortiz", "It is late,"), ("Bo Tan", "No,")],
    ),
    (
        "those who stand for themselves",
        "Another tweeted, “No.” Several said “maybe.”",
        [("Another", "No."), ("Several", "maybe.")],
    ),
    ("a verb of the crowd", "“No!” the audience screamed back.", [("the audience", "No!")]),
    ("a past that is a noun elsewhere", "The letter read, “We will rebuild.”", [("The letter", "We will rebuild.")]),
    (
        "an adverb before the verb",
        "The director further stated, “We will rebuild.”",
        [("The director", "We will rebuild.")],
    ),
    ("a board of something", "“No,” the Aske Board of Works said.", [("the Aske Board of Works", "No,")]),
    ("what somebody is like", "“No,” said an angry Ortiz. Lena Ortiz had lost.", [("Lena Ortiz", "No,")]),
    (
        "the state behind a city",
        "In Youngstown, Ohio, Lena Ortiz said, “We will rebuild.”",
        [("Lena Ortiz", "We will rebuild.")],
    ),
    (
        "a share of people",
        "In the poll, 31% of nurses said they were “very worried.”",
        [("31% of nurses", "very worried.")],
    ),
    (
        "a number of people, and their participle",
        "Lena Ortiz spoke at the gate, where about 50 nurses had gathered, chanting “no more.”",
        [("50 nurses", "no more.")],
    ),
    ("a participle behind its noun", "Lena Ortiz described a man shouting “no more.”", [("a man", "no more.")]),
    ("a role with a phrase", "“No,” said former secretary of state Lena Ortiz.", [("Lena Ortiz", "No,")]),
    (
        "a spokesman for somebody",
        "“No,” said a spokesman for President Lena Ortiz.",
        [("a spokesman", "No,")],
    ),
    ("a common word that acts", "Twitter pledged to take “firm action” soon.", [("Twitter", "firm action")]),
    ("the writer", "By Lena Ortiz\n\nI told Bo Tan on Monday: “We will rebuild.”", [("I", "We will rebuild.")]),
    (
        "an agency and its name",
        "Dam closed\n\nIn May the CRB closed the dam. The river rose, the CRB said.\n\n“We had no choice,” the agency said.",
        [("the CRB", "We had no choice,")],
    ),
    (
        "a commission without a name",
        "Dam closed\n\nThe CRB said the dam was old. A local health commission met.\n\n“We had no choice,” the commission said.",
        [("the commission", "We had no choice,")],
    ),
    (
        "a paper and its name",
        "Mayor leaves\n\nOrtiz left, the Aske Sentinel reported.\n\n“She has gone,” the newspaper said.",
        [("the Aske Sentinel", "She has gone,")],
    ),
    (
        "no university for a company",
        "School and boats\n\nAske University said no.\n\n“We sell boats,” the company said.",
        [("the company", "We sell boats,")],
    ),
    ("an article between quotation marks", "“We won,” the “Harbour” actor Bo Tan said.", [("Bo Tan", "We won,")]),
    (
        "a name and what he is, with another name in it",
        "Prince Andrew Roe, the younger brother of the heir, Charles Roe, called it a “great success.”",
        [("Andrew Roe", "great success.")],
    ),
    (
        "a comma behind the mark",
        "Turning the trend “is not simple”, says Lena Ortiz, who runs it.",
        [("Lena Ortiz", "is not simple")],
    ),
    ("what readers are sent to", "Lena Ortiz said the dam was old (see “Rising seas in the north”).", []),
    ("a title with a preposition in it", "Lena Ortiz has been voted off “Dancing with the Stars.”", []),
    ("what something is known as", "The plan, known around the town hall as the “Garfield plan,” failed.", []),
    (
        "the country is no pronoun",
        "“It is late,” said US President Lena Ortiz on Monday.",
        [("Lena Ortiz", "It is late,")],
    ),
    ("its people neither", "“It is late,” US officials said.", [("US officials", "It is late,")]),
    (
        "letters for no bank",
        "Trial opens\n\nThe SEC said the bank had lied. “We helped,” the bank said.",
        [("the bank", "We helped,")],
    ),
    (
        "the state for no company",
        "Missile fails\n\nThe Pentagon said it failed. “We know,” the company said.",
        [("the company", "We know,")],
    ),
    (
        "a company without a name",
        "Trial opens\n\nA company in Kent sued Aldora. Aldora denied it. “We were cheated,” the company said.",
        [("the company", "We were cheated,")],
    ),
    ("a year is no number of people", "In 2019 researchers said the dam was “at risk.”", [("researchers", "at risk.")]),
    ("a plural verb", "The family believe he was “let down.”", [("The family", "let down.")]),
    (
        "a verb like its past",
        "The striker hit out at fans, calling them “a disgrace.”",
        [("The striker", "a disgrace.")],
    ),
    ("a time behind a subject", "“It must go,” the court last week said.", [("the court", "It must go,")]),
    ("a country behind a day", "On Monday, Russia, which denies it, said it was “false.”", [("Russia", "false.")]),
    ("whom somebody speaks to", "Bo Tan phoned his wife saying “I am late.”", [("Bo Tan", "I am late.")]),
    ("“the” within a name", "Save the Harbours said aid was “blocked.”", [("Save the Harbours", "blocked.")]),
    ("an office behind Mr", "Mr Speaker, Sir Lindsay Ortiz, said he was “sorry.”", [("Lindsay Ortiz", "sorry.")]),
    (
        "an office with a phrase in capitals",
        "The Chief of the Army Staff General Manoj Ortiz said it was “stable.”",
        [("Manoj Ortiz", "stable.")],
    ),
    (
        "words about what somebody did",
        "Bo Tan was fined. Officers said Tan apologized “to everyone, including the cat.”",
        [("Officers", "to everyone, including the cat.")],
    ),
    (
        "who is a description",
        "Witnesses included a career Army officer who described the call as “improper.”",
        [("a career Army officer", "improper.")],
    ),
    (
        "an owner’s own",
        "The report’s authors say it is “a silent plague.”",
        [("The report’s authors", "a silent plague.")],
    ),
    (
        "an owner’s thing",
        "PC Monthly’s recent analysis of its own web traffic concluded, “Nobody came.”",
        [("PC Monthly’s recent analysis", "Nobody came.")],
    ),
    (
        "somebody’s words",
        "Lena Ortiz lost. Ortiz’s letter said it was “over.”",
        [("Lena Ortiz", "over.")],
    ),
    (
        "they, not what is theirs",
        "Port union leaders told reporters they would strike if their concerns were not addressed. “We are tired,” they said.",
        [("Port union leaders", "We are tired,")],
    ),
    (
        "it, who spoke before",
        "Varnia said many had agreed and that the issue of dates could be discussed. “We are ready,” it said.",
        [("Varnia", "We are ready,")],
    ),
    (
        "it, in a phrase before",
        "Shares in Penrose Aviation rose on Monday after it called demand “robust.”",
        [("Penrose Aviation", "robust.")],
    ),
    (
        "it, behind a short paragraph",
        "Ann left.\n\nOn Monday shares in the maker of wings Penrose Aviation rose by a third after it called demand “robust.”",
        [("Penrose Aviation", "robust.")],
    ),
    (
        "she, without a name",
        "Lena Ortiz left.\n\n“It was awful,” a woman in the crowd said. “I ran.” She added: “Nobody helped.”",
        [("a woman", "It was awful,"), ("a woman", "I ran."), ("a woman", "Nobody helped.")],
    ),
    (
        "he behind her without a name",
        "Bo Tan left.\n\n“It was awful,” a woman said. He said: “I helped.”",
        [("a woman", "It was awful,"), ("Bo Tan", "I helped.")],
    ),
    ("a judgement, no name", "Bo Tan called it “theatre” on Monday in a town called “Aske”.", [("Bo Tan", "theatre")]),
    (
        "an aide with many words before the name",
        "“It is a first,” said Lena Ortiz’s top foreign policy aide Jake Sullivan.",
        [("Jake Sullivan", "It is a first,")],
    ),
    (
        "he behind a description of somebody named",
        "Dan Marsh will speak on Friday.\n\n“Nothing helps,” the two-term president will say.\n\n“You have to sit there,” he will say.",
        [("Dan Marsh", "Nothing helps,"), ("Dan Marsh", "You have to sit there,")],
    ),
    ("it read", "A terrier wore a sign. It read: “Woof.”", [("a sign", "Woof.")]),
    (
        "an office with a phrase before a comma",
        "Palestinian Ambassador to the Netherlands, Ammar Hijazi, told the court that “death looms large.”",
        [("Ammar Hijazi", "death looms large.")],
    ),
    (
        "a job with commas",
        "Steve Menet, Senior Vice President of Sales for Draeger, Inc., says: “We are proud.”",
        [("Steve Menet", "We are proud.")],
    ),
    (
        "two jobs",
        "Cynthia Thompson, curator and director of exhibits at the University of Aske, said, “We like it.”",
        [("Cynthia Thompson", "We like it.")],
    ),
    (
        "names in between",
        "Beth Trewin, 35, who lives with her husband Jory, 37, and daughters Tess, 11, and Wren, 8, said: “We heard a bang.”",
        [("Beth Trewin", "We heard a bang.")],
    ),
    (
        "a ministry’s spokesman",
        "The Ministry of Foreign Affairs spokesperson said: “We regret it.”",
        [("The Ministry of Foreign Affairs spokesperson", "We regret it.")],
    ),
    (
        "the agent of a passive verb",
        "The college was declared “undesirable” on Friday by the prosecutor.",
        [("the prosecutor", "undesirable")],
    ),
    ("who is quoted", "“I never met him,” the Horn quoted Dana Marsh as saying.", [("Dana Marsh", "I never met him,")]),
    (
        "a sentence behind a fronted one",
        "As Colin Speight drove out of the car park the crowd chanted: “Shame on you!”",
        [("the crowd", "Shame on you!")],
    ),
    (
        "a participle in a clause with its own subject",
        "It followed a protest when a sheet was hung from the library roof, demanding: “We need desks.”",
        [("a sheet", "We need desks.")],
    ),
    (
        "a text from somebody",
        "Bo Tan was fined. He received a text from the victim which said: “You are finished here.”",
        [("a text from the victim", "You are finished here.")],
    ),
    (
        "what holds a sign",
        "Lori Bern held up a sign saying “Not again.” “I mean it,” she said.",
        [("Lori Bern", "Not again."), ("Lori Bern", "I mean it,")],
    ),
    ("a verb in -s before “to”", "The blog aims to address “a gap between us.”", [("The blog", "a gap between us.")]),
    (
        "earlier this week",
        "An email from the trust earlier this week warned of “hard months.”",
        [("An email from the trust", "hard months.")],
    ),
    ("a note", "A threatening note left on Monday said “get even.”", [("A threatening note", "get even.")]),
    (
        "a paper called like somebody",
        "Rosalind Peake sang. “Loud,” Peake said. In its review the Guardian called her “big.”",
        [("Rosalind Peake", "Loud,"), ("the Guardian", "big.")],
    ),
    (
        "two speakers, two quotes",
        "Alexa Crane added, “So sad,” whilst Charlie Boyd wrote, “Rest easy, mate.”",
        [("Alexa Crane", "So sad,"), ("Charlie Boyd", "Rest easy, mate.")],
    ),
    (
        "one of several",
        "Neighbours came. One of them, a night nurse, called it “a daily act of war.”",
        [("a night nurse", "a daily act of war.")],
    ),
    (
        "whom a pronoun means by an office",
        "Sam Okoro left. The manager, Declan Halloran, sat.\n\nOkoro wept. The manager did not blame him. “He is young,” he said.",
        [("Declan Halloran", "He is young,")],
    ),
    (
        "he, who spoke in the sentence",
        "“No,” David Marsh said.\n\nBrian Fallon fired back: “As a guardian,” he wrote, “I know you.”",
        [("David Marsh", "No,"), ("Brian Fallon", "As a guardian, I know you.")],
    ),
    (
        "a bracket first",
        "“[You could see] the lights go out,” Lena Ortiz told reporters.",
        [("Lena Ortiz", "[You could see] the lights go out,")],
    ),
    ("a blank behind the mark", "“ Space is hard,” said John Sheldon.", [("John Sheldon", "Space is hard,")]),
    (
        "a director behind the verb",
        "The two knew each other “casually” from attending one mosque, said the bureau’s director, James Comey.",
        [("James Comey", "casually")],
    ),
    (
        "another clause behind a relative one",
        "Mr Crane, who denies it, will appeal, and Paul Reed, his lawyer, said: “We will fight.”",
        [("Paul Reed", "We will fight.")],
    ),
    (
        "whom somebody was asked by",
        "David Crane sat. He was asked by a reporter if he would quit. “I will never quit,” he said.",
        [("David Crane", "I will never quit,")],
    ),
    (
        "what goes on behind a passive verb",
        "David Crane was asked by Harriet Olsen to leave and replied: “No, I will not go.”",
        [("David Crane", "No, I will not go.")],
    ),
    (
        "whom a judge asked",
        "David Crane stood. The judge asked him if he was sorry. “It hurt me,” he replied.",
        [("David Crane", "It hurt me,")],
    ),
    ("plural nouns", "The aid groups in Gaza said: “We have no food.”", [("The aid groups", "We have no food.")]),
    ("British plurals", "The hospital say: “We have no food.”", [("The hospital", "We have no food.")]),
    (
        "what an inquest was told",
        "The inquest was told the driver said: “No one can touch me.”",
        [("the driver", "No one can touch me.")],
    ),
    (
        "a statement that somebody issued",
        "On Monday Ms Olsen released a statement saying “the time has come.”",
        [("Olsen", "the time has come.")],
    ),
    (
        "a bank with an of-phrase",
        "David Crane spoke. “No,” Crane said. The Bank of England governor said: “We tried.”",
        [("David Crane", "No,"), ("The Bank of England governor", "We tried.")],
    ),
    (
        "an office like a paper",
        "The Lord Advocate, Dorothy Bain, said: “It is over.”",
        [("Dorothy Bain", "It is over.")],
    ),
    (
        "a name behind the verb that goes on",
        "“It is over,” said his lawyer, Graziella Poli on Friday.",
        [("Graziella Poli", "It is over,")],
    ),
    (
        "what is about somebody",
        "David Crane was wanted. His poster said: “Do not approach.”",
        [("His poster", "Do not approach.")],
    ),
    ("one of them by name", "They came. One of them, Ann Lee, said: “We are broken.”", [("Ann Lee", "We are broken.")]),
    (
        "a title before who is quoted",
        "The Gazette quoted Ms Olsen as saying: “It is a blow.”",
        [("Olsen", "It is a blow.")],
    ),
    (
        "one quote around another’s question",
        "“If he stays,” David Crane replied when Ms Olsen asked him, “we will strike.”",
        [("David Crane", "If he stays, we will strike.")],
    ),
    (
        "the owner where nothing else fits",
        "The bank’s chief executive has quit. It said the search was “well under way.”",
        [("The bank", "well under way.")],
    ),
    (
        "in single marks over paragraphs",
        "Roy Upshaw said: ‘I walked there every day. Now I sit at home.\n\n‘My wife does it all.’\n\nKett left.",
        [("Roy Upshaw", "I walked there every day. Now I sit at home. My wife does it all.")],
    ),
    (
        "in straight single marks over paragraphs",
        "Ann Lee spoke. A source said: 'Bo Tan has had enough.\n\n'It's sad, she says.'\n\nThey left.",
        [("A source", "Bo Tan has had enough. It's sad, she says.")],
    ),
    (
        "a nickname inside a name",
        "But Pieter “Oom Piet” Saaiman disputed this. “Go and look,” he said.",
        [("Pieter “Oom Piet” Saaiman", "Go and look,")],
    ),
    (
        "the next of several",
        "“Thanks for nothing,” one posted.\n\n“I carry cash,” wrote another.",
        [("one", "Thanks for nothing,"), ("another", "I carry cash,")],
    ),
    (
        "a name behind an office and a rank",
        "The Command’s spokesperson, SP Habiba Danlami, said they “fled on foot”.",
        [("Habiba Danlami", "fled on foot")],
    ),
    (
        "a judgement on a thing",
        "The regional government called the criticism “unfounded”. The club later termed it a “routine warning”.",
        [("The regional government", "unfounded"), ("The club", "routine warning")],
    ),
    (
        "he who is still spoken of",
        "Walter Lacombe, the pianist, died on Monday. His son Paul found him.\n\nHe gave his last show in March. Asked whether he "
        "would stop, he seemed puzzled. “From what?” he said.",
        [("Walter Lacombe", "From what?")],
    ),
    (
        "who is presented",
        "Across town, for the Bo Tan campaign, is Wayne Hollis, a cook. He likes the work. “I knock on doors,” he said.",
        [("Wayne Hollis", "I knock on doors,")],
    ),
    (
        "somebody without a name who did something",
        "Mike Kowal, 40, was there. “It is sad,” he said.\n\nOne man, who had come for years, left with six loaves. “They are for "
        "the freezer,” he said.",
        [("Mike Kowal", "It is sad,"), ("One man", "They are for the freezer,")],
    ),
    (
        "a name that somebody gave",
        "One survivor, who gave his name only as Mahad, said the engine had failed. “The captain was a boy,” he told PPA.",
        [("Mahad", "The captain was a boy,")],
    ),
    (
        "a verb that is in no list",
        "Esther Nyokabi, a trader, was there. “Are we eggs?” posed Mama Shiku, who leads them.",
        [("Shiku", "Are we eggs?")],
    ),
    (
        "a verb that is in no list, before a colon",
        "When Roy Upshaw asked Darren Kett, 41, to stop, the 41-year-old snarled: ‘Mind your own business, old man.’",
        [("Darren Kett", "Mind your own business, old man.")],
    ),
    (
        "her husband, who has a name",
        "Rasheed Bello, 30, came. Her husband, Pa Kehinde, wants her to stop. “I tell her every day,” he said.",
        [("Kehinde", "I tell her every day,")],
    ),
    (
        "somebody without a name, carried on",
        "Alfie Noor, 4, slept. On the bus a man in a cap sat down.\n\nThe man kept looking over. Finally he leaned across. “Look at "
        "his eye,” he said.",
        [("a man", "Look at his eye,")],
    ),
    (
        "no brother of hers",
        "Walter Lacombe was a pianist. His father bought him a horn. “I dropped it,” he told an interviewer.",
        [("Walter Lacombe", "I dropped it,")],
    ),
    (
        "the coach of those named before",
        "Storm lead by two\n\nStorm coach Brett Laidlaw was glad. “Good day,” said Laidlaw.\n\nThe coach was less kind about a try "
        "to winger Sione Vakal.\n\n“I like my house,” he said.\n\nAssistant coach Shane Tupou smiled.",
        [("Brett Laidlaw", "Good day,"), ("Brett Laidlaw", "I like my house,")],
    ),
    (
        "nobody who was told",
        "Drivers were told to “avoid all but essential travel” on Monday.\n\nA bride has been branded “tight-fisted” after a party.",
        [(None, "avoid all but essential travel"), (None, "tight-fisted")],
    ),
    (
        "told by those who say they were told",
        "A union member said workers had been told “nothing at all” before.",
        [("A union member", "nothing at all")],
    ),
    (
        "an agent with more words before the role",
        "Coach Justin Teale blamed nobody for the pitch, which had been described as “a beach” by former fast bowler Barry Strutt.",
        [("Barry Strutt", "a beach")],
    ),
    (
        "a document’s relative clause",
        "Rick Dufres pointed to a memo from the city engineer that described the crossing as “close to failing” on most days.",
        [("a memo from the city engineer", "close to failing")],
    ),
    (
        "a relative clause that goes on",
        "Ann Lee learned it from her uncle, who mended radios and told her that he had “never met a broken thing.”",
        [("her uncle", "never met a broken thing.")],
    ),
    (
        "the subject of a time clause",
        "The split comes just weeks after Ricky Dun, 30, told fans he was “ready to put a ring on it” in a chat.",
        [("Ricky Dun", "ready to put a ring on it")],
    ),
    (
        "a description of the lead",
        "Crossing feared\n\nA local councillor has warned that it is “only a matter of time” at the crossing.\n\n"
        "Cllr Niamh Devane said she had asked twice. Cllr Jo Hart agreed.",
        [("Niamh Devane", "only a matter of time")],
    ),
    (
        "the wife of a man called plainly",
        "Leonard Szabo wrote to Ruth Miller. Szabo waited. The new Mrs. Szabo shook her head. “At our age,” she said, “no rush.”",
        [("Szabo", "At our age, no rush.")],
    ),
    (
        "nobody just named in its sentence",
        "Wangeci Mbatia, a singer, has a car.\n\nIn a talk with YouTuber Kevo Trend, the mother of one said it was “all hers”.",
        [("Wangeci Mbatia", "all hers")],
    ),
    (
        "who only tells of it",
        "Capt. Susan Pruitt called the tower. “We are coming back,” she said, according to the board.",
        [("Susan Pruitt", "We are coming back,")],
    ),
    (
        "no pronoun",
        "“They sleep on the floor,” said WHO’s representative, Dr. Yusuf Barz.",
        [("Yusuf Barz", "They sleep on the floor,")],
    ),
    (
        "he’d",
        "Gary Lund sat. “That phone is old,” he’d say.",
        [("Gary Lund", "That phone is old,")],
    ),
    (
        "fumed another",
        "One wrote: “Switched off.” “They bullied him out of the house” fumed another, while a third penned: “I am crying.”",
        [("One", "Switched off."), ("another", "They bullied him out of the house"), ("a third", "I am crying.")],
    ),
    (
        "a lone first name",
        "“Looks like rain,” Gary said last Thursday.\n\nHe handed me a towel. “Told you,” he said.",
        [("Gary", "Looks like rain,"), ("Gary", "Told you,")],
    ),
    (
        "who named somebody else",
        "A clerk who named the killer as Ray Dunn told the jury: “It was him.”",
        [("A clerk", "It was him.")],
    ),
    (
        "the caller, who has a name",
        "The caller, who gave his name as Ivan Petrov, said: “Go home.”",
        [("Ivan Petrov", "Go home.")],
    ),
    (
        "he who was given it",
        "Bo Tan won the race. A fan gave him a scarf. “I will wear it,” he said.",
        [("Bo Tan", "I will wear it,")],
    ),
    (
        "he who is not the one that was shot",
        "Sheriff Bo Tan held a news conference. A deputy was shot in the leg. “He will live,” he said.",
        [("Bo Tan", "He will live,")],
    ),
    (
        "he of whom it is told for two sentences",
        "Bo Tan runs a shop. A robber came in with a gun. “I gave it to him,” he said.",
        [("Bo Tan", "I gave it to him,")],
    ),
    (
        "a coach who called",
        "The coach called Kane on Monday. The coach said: “Come back.”",
        [("The coach", "Come back.")],
    ),
    (
        "no subject of a time clause",
        "Bo Tan, who took over after Ann Lee, 60, said he was “glad”.",
        [("Bo Tan", "glad")],
    ),
    (
        "named after somebody",
        "The law, named after Bo Tan, 8, says abuse is “a crime”.",
        [("The law", "a crime")],
    ),
    (
        "it, in a time clause, and a place",
        "The charity left Uganda after it said staff were “at risk”.",
        [("The charity", "at risk")],
    ),
    (
        "a description of its sentence’s subject",
        "When Bo Tan scored, the striker said it was “easy”.",
        [("Bo Tan", "easy")],
    ),
    (
        "a colon before somebody else’s words",
        "Ann Lee vanished: “We are worried,” police said.",
        [("police", "We are worried,")],
    ),
    (
        "told in a memo",
        "Staff were told in a memo from Ann Lee to “keep quiet”.",
        [("Ann Lee", "keep quiet")],
    ),
    (
        "called to the stage",
        "Ann Lee was called to the stage: “I am honoured.”",
        [("Ann Lee", "I am honoured.")],
    ),
    (
        "a group that accused somebody",
        "The group that accused Ann Lee said it was “sure”.",
        [("The group", "sure")],
    ),
    (
        "a title left open is no speech",
        "He read the 'Daily Mail and went home.\n\n'Nonsense,' said Paul Kerr, a retired teacher.",
        [("Paul Kerr", "Nonsense,")],
    ),
    (
        "announced behind a dash",
        "Pollsters agree - Ann Lee: “It was close.”\n\nMore from Bo Tan: “It was late.”",
        [("Ann Lee", "It was close."), ("Bo Tan", "It was late.")],
    ),
    (
        "an article before a title in marks",
        "James Vanter spoke. “We felt it,” Vanter said.\n\n“It was loud,” the “Pose” actor said.",
        [("James Vanter", "We felt it,"), ("James Vanter", "It was loud,")],
    ),
    (
        "an adjective before a title in marks",
        "The former “Starling” actor, who wed Dax Ferre in May, says the couple are “totally obsessed” with it.",
        [("The former “Starling” actor", "totally obsessed")],
    ),
    (
        "in the words of",
        "In the words of the poet Aurelio Finch, whose blurb is long, it is “a book with the light left on.”",
        [("Aurelio Finch", "a book with the light left on.")],
    ),
    (
        "a topic",
        "“They did it,” Helen Bright said.\n\nOn Amank: “He is nineteen, and he gets the bus.”",
        [("Helen Bright", "They did it,"), ("Helen Bright", "He is nineteen, and he gets the bus.")],
    ),
    (
        "another that shouted",
        "Marcus Teo passed. “Move,” said Teo.\n\nThe victim shouted at Teo to “slow down”.",
        [("Marcus Teo", "Move,"), ("The victim", "slow down")],
    ),
    (
        "no situation speaks",
        "“We can do it,” Jo Hart said of the road. The situation here is “entirely different” than in the north.",
        [("Jo Hart", "We can do it,"), ("Jo Hart", "entirely different")],
    ),
    (
        "of whom the sentence is",
        "Gloria Major, 70, is here. Hillary Clinton was here in May, and Clinton will come again.\n\nFor Major, a retiree and a "
        "volunteer at the phone bank, it is a chance to help.\n\n“I like her facts,” she said.",
        [("Gloria Major", "I like her facts,")],
    ),
    miss(
        "two words by one agent",
        "Harriet Olsen, the mayor, opened it. Mr Crane was called “a liar” and “a fool” by Ms Olsen.",
        [("Harriet Olsen", "a liar"), ("Harriet Olsen", "a fool")],
    ),
    ("a word before its verb", "David Crane felt “betrayed”, he said.", [("David Crane", "betrayed")]),
    (
        "the headline’s words are said below",
        "Hahn Now Calls Koch The ‘Slowest Keeper’\n\nPeter Hahn spoke after the match on Friday. "
        "“Koch is the slowest keeper in the league,” Hahn said.",
        [("Peter Hahn", "Slowest Keeper"), ("Peter Hahn", "Koch is the slowest keeper in the league,")],
    ),
    (
        "the lead’s words are said below",
        "Town loses its cash machine\n\nA pensioner said the loss of a “godsend” would hurt.\n\nColin Arkwright, 81, lives opposite. "
        "“It was a godsend to us,” Arkwright said.",
        [("Colin Arkwright", "godsend"), ("Colin Arkwright", "It was a godsend to us,")],
    ),
    (
        "a pulled quotation with its name",
        "Lancers draw again\n\n“Nobody trains to play like this” - Dieter Haas\n\nVikram Sodhi was angry. “Nobody trains to play like "
        "this, and nobody cares,” Sodhi said.",
        [
            ("Dieter Haas", "Nobody trains to play like this"),
            ("Vikram Sodhi", "Nobody trains to play like this, and nobody cares,"),
        ],
    ),
    (
        "one of somebody’s people",
        "Ann Baxter sings with the Slates. “It’s her band,” said one Baxter insider.",
        [("one Baxter insider", "It’s her band,")],
    ),
    (
        "an adverb behind a noun",
        "Lakeside Water has new pipes. The firm previously described the leak as “a small matter”.",
        [("Lakeside Water", "a small matter")],
    ),
    (
        "a comma between adjectives",
        "“Roses need rain,” the soft-spoken, 58-year-old botanist said.",
        [("the soft-spoken, 58-year-old botanist", "Roses need rain,")],
    ),
    (
        "somebody from a town and its state",
        "Raymond Duarte, 61, sat in the front pew.\n\n“I knew that breath,” the Toledo, Ohio, man said.",
        [("Raymond Duarte", "I knew that breath,")],
    ),
    (
        "a singer of a band with “and”",
        "Mona Quint was on the air on Friday, when the Dust and Honey singer said: “Call me Mona.”",
        [("Mona Quint", "Call me Mona.")],
    ),
    (
        "a role behind letters",
        "“The women carry clay,” said Workers Unity (WU) Joint Secretary Shamim Akhtar.",
        [("Shamim Akhtar", "The women carry clay,")],
    ),
    (
        "whom something moved to write",
        "The find moved the Tidewater Almanac, which lists shells, to write: “This is new.”",
        [("the Tidewater Almanac", "This is new.")],
    ),
    (
        "who took the chance to say",
        "Ann Lee used the meeting with Bo Tan to say: “This is new.”",
        [("Ann Lee", "This is new.")],
    ),
    (
        "he who was asked",
        "Host Carl Koch asked Peter Hahn about remarks he had made in May, when he claimed the town was “finished”.",
        [("Peter Hahn", "finished")],
    ),
    (
        "she who spoke of another",
        "Dina Overbey and Yvonne Sprouse are twins. Sprouse bakes. Overbey sews.\n\n“They are one person,” she said of Overbey.",
        [("Yvonne Sprouse", "They are one person,")],
    ),
    (
        "a pair that a straight mark closes",
        "''It was a trick,\" Peg Nolan recalls.",
        [("Peg Nolan", "It was a trick,")],
    ),
    (
        "marks that a conversion broke",
        "Helena Marchbank called him a '˜callous conman' on Friday.",
        [("Helena Marchbank", "callous conman")],
    ),
    (
        "letters of a name",
        "The Lakeside Rowing Union said it would wait. Rowers were cross. The LRU promised “calm water” for May.",
        [("Lakeside Rowing Union", "calm water")],
    ),
    (
        "letters behind a name with “and”",
        "Officers of Customs and Border Protection (CBP) came. “We looked,” CBP said. It said “no” to more.",
        [("Customs and Border Protection", "We looked,"), ("Customs and Border Protection", "no")],
    ),
    (
        "a firm that no word tells",
        "The fair had four sellers, among them Corvo Tools. “Visit us,” the firm wrote.",
        [("Corvo Tools", "Visit us,")],
    ),
    (
        "a student’s class",
        "Noor Haddad ’17 said in an interview that the zones don’t “match where people are”.",
        [("Noor Haddad", "match where people are")],
    ),
    (
        "who made what stands in marks",
        "Trey Whitlock ate. “I was starving,” the “Red Dirt Goodbye” picker told the Weekly.",
        [("Trey Whitlock", "I was starving,")],
    ),
    (
        "a friend is nobody named",
        "Beau Landry left Mary Quint in May, a friend said. “They fought,” the friend told the magazine.",
        [("the friend", "They fought,")],
    ),
    (
        "explained NAME, with a colon",
        "“He takes money,” wrote Andy Grewal. In other words, explained host Nancy Corden: “He is for sale.”",
        [("Andy Grewal", "He takes money,"), ("Nancy Corden", "He is for sale.")],
    ),
    (
        "according to a role with capitals",
        "The change is, according to Gable Search lead Liz Reid, “truly the biggest upgrade to our box”.",
        [("Liz Reid", "truly the biggest upgrade to our box")],
    ),
    (
        "people behind a place",
        "After the meeting, angry parents said, “We will sue.”",
        [("angry parents", "We will sue.")],
    ),
    (
        "a new subject behind “and”",
        "The bill failed in the Senate and Republican leaders said: “We will try again.”",
        [("Republican leaders", "We will try again.")],
    ),
    (
        "a headline with its own speaker",
        "Lena Ortiz says plan is “dangerous”\n\nBo Tan was there. “It is dangerous to wait,” Bo Tan, her rival, said.",
        [("Lena Ortiz", "dangerous"), ("Bo Tan", "It is dangerous to wait,")],
    ),
    (
        "a fan who says what others say",
        "Team wins\n\n“It was unbelievable,” one fan said.\n\nCoach Bo Tan smiled. “It was unbelievable to see,” Tan said.",
        [("one fan", "It was unbelievable,"), ("Bo Tan", "It was unbelievable to see,")],
    ),
    (
        "a title in a headline",
        "Review: “Home” is a dull film\n\nIt opened on Friday. “Home is where I grew up,” said director Helen Bright.",
        [("Helen Bright", "Home is where I grew up,")],
    ),
    ("a company with its trade", "“Sales rose,” said insurer Allianz.", [("Allianz", "Sales rose,")]),
    ("a strike to say", "The union led a strike to say, “Enough is enough.”", [("The union", "Enough is enough.")]),
    ("inches", "''The pipe is 12\" wide,'' said Lena Ortiz.", [("Lena Ortiz", 'The pipe is 12" wide,')]),
    (
        "remarks by somebody, described by others",
        "Public remarks by the coroner were described as “quite ill-judged” by senior officials.",
        [("senior officials", "quite ill-judged")],
    ),
    (
        "a peer",
        "Baroness Judith Kemble left the Lords. The peer added that the plan was “proper”.",
        [("Judith Kemble", "proper")],
    ),
    (
        "he who answers her",
        "Carmel Breslin, the judge, was short. “What was in your head?” she asked Declan Mulgrew. “I don’t know,” he replied.",
        [("Carmel Breslin", "What was in your head?"), ("Declan Mulgrew", "I don’t know,")],
    ),
    (
        "the person",
        "“It is over,” one former director said. “He buys things,” the person said.",
        [("one former director", "It is over,"), ("one former director", "He buys things,")],
    ),
    miss("nobody named", "“It was loud.” All left.", [(None, "It was loud.")]),
]


@pytest.mark.parametrize(("_", "text", "expected"), CASES)
def test_speakers(_: str, text: str, expected: list[tuple[str | None, str]]) -> None:
    quotes = newsparse.parse(text).quotes
    assert [(q.speaker and q.speaker.name, q.text) for q in quotes] == expected


TYPES = [  # text, type
    ("“We won,” she said.", "direct"),
    ("She said, “We won.”", "direct"),
    ("She called it “a mess” on Monday.", "mixed"),
    ("She said that it was “a mess.”", "mixed"),
    ("“A mess” was how Lena Ortiz described it.", "mixed"),
]


@pytest.mark.parametrize(("text", "kind"), TYPES)
def test_types(text: str, kind: str) -> None:
    (quote,) = newsparse.parse(text).quotes
    assert quote.type == kind


def test_who_speaks_does_not_hang_on_what_is_asked_for() -> None:
    document = Document(
        "John Marsh spoke first. “I was there,” Marsh said.\n\nAdam Roe said that Marsh had been seen in the pub.\n\n"
        "“I saw him,” he said."
    )
    for indirect in (True, False):
        quotes = parse_document(document, indirect=indirect).quotes
        assert [q.speaker and q.speaker.name for q in quotes] == ["John Marsh", "Adam Roe"]


def test_words_of_a_headline_in_title_case_are_shown_as_printed() -> None:
    text = "Mayor Lena Ortiz Calls Her Rival’s Plan ‘Homework’ at Noisy Debate\n\nThe debate was noisy."
    for quote in newsparse.parse(text).quotes:
        assert quote.cue is None or text[quote.cue.start : quote.cue.end] == quote.cue.text
    assert [q.cue and q.cue.text for q in newsparse.parse(text).quotes] == ["Calls"]


def test_nouns_of_a_headline_in_title_case_are_no_verbs() -> None:
    text = "Bank of Aske Says Charge Is ‘Unfair’, According to Internal Report\n\nThe report was short."
    names = [q.speaker and q.speaker.name for q in newsparse.parse(text).quotes]
    assert names == ["Internal Report"]  # whole: "Report" is not read as what somebody does


def test_weights_of_another_version_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from newsparse.quotes import weights

    monkeypatch.setattr(weights, "entries", lambda name: ["version\t999"])
    with pytest.raises(ValueError, match=r"tools/train_quotes\.py"):
        weights.load_weights.__wrapped__()
