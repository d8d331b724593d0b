"""People from more than thirty countries, in invented sentences. What fails stands there as a strict xfail."""

from __future__ import annotations

from typing import Any

import pytest

import newsparse


def miss(*case: Any) -> Any:
    return pytest.param(*case, marks=pytest.mark.xfail(strict=True, reason="known miss"))


CASES = [  # country, sentence, the people in it
    (
        "Nigeria",
        "“The road is not the problem,” said Oluwafunmilayo Adekunle-Bright, who sells tyres in Ibadan.",
        ["Oluwafunmilayo Adekunle-Bright"],
    ),
    ("Nigeria", "Alhaji Sani Danbatta declined to open the gate until the rains had stopped.", ["Sani Danbatta"]),
    (
        "Ghana",
        "Nana Akosua Frempong and Kojo Antwi-Boasiako took the last bus to Tamale.",
        ["Nana Akosua Frempong", "Kojo Antwi-Boasiako"],
    ),
    ("Kenya", "Police in Nakuru said Wanjiku Kimaru had called them twice.", ["Wanjiku Kimaru"]),
    (
        "Ethiopia",
        "Tsegaye Woldemariam won the marathon by four minutes, and Derartu Haile came third.",
        ["Tsegaye Woldemariam", "Derartu Haile"],
    ),
    (
        "South Africa",
        "Nomvula Khumalo-Nkosi told the court that Advocate Thabo Mokoena had lost the file.",
        ["Nomvula Khumalo-Nkosi", "Thabo Mokoena"],
    ),
    ("Senegal", "The midfielder Cheikh Tidiane Diagne limped off after an hour.", ["Cheikh Tidiane Diagne"]),
    (
        "Egypt",
        "Judge Mahmoud Abdel-Rahman el-Sherbini adjourned the hearing until May.",
        ["Mahmoud Abdel-Rahman el-Sherbini"],
    ),
    ("Morocco", "Fatima-Zahra Benjelloun, 34, directs the film.", ["Fatima-Zahra Benjelloun"]),
    (
        "Saudi Arabia",
        "Sheikh Abdulaziz bin Turki al-Ghamdi received the delegation.",
        ["Abdulaziz bin Turki al-Ghamdi"],
    ),
    ("Iraq", "Umm Haidar wept; her lawyer, Zainab Jabbar al-Saadi, did not.", ["Umm Haidar", "Zainab Jabbar al-Saadi"]),
    (
        "Iran",
        "Golnaz Farrokhzadeh and Mohammad-Reza Shirvani were released on bail.",
        ["Golnaz Farrokhzadeh", "Mohammad-Reza Shirvani"],
    ),
    ("Turkey", "Mayor Gülsüm Yıldırım-Öztürk walked out of the meeting.", ["Gülsüm Yıldırım-Öztürk"]),
    ("Israel", "Yael Ben-Ari and Rabbi Shmuel Kaplinsky spoke at the vigil.", ["Yael Ben-Ari", "Shmuel Kaplinsky"]),
    miss(
        "Pakistan",
        "Maulana Habib-ur-Rehman Qasmi led the prayers, and Inam-ul-Karim wrote about them.",
        ["Habib-ur-Rehman Qasmi", "Inam-ul-Karim"],
    ),
    ("India", "Shri Venkataraghavan Subramaniam said the dam was safe.", ["Venkataraghavan Subramaniam"]),
    (
        "India",
        "Smt. Kamala Devi Yadav filed the complaint with Inspector R. K. Thakur.",
        ["Kamala Devi Yadav", "R. K. Thakur"],
    ),
    ("Bangladesh", "Begum Rokeya Chowdhury inaugurated the bridge.", ["Rokeya Chowdhury"]),
    ("Sri Lanka", "Dinesh Wickremaratne de Alwis batted all afternoon.", ["Dinesh Wickremaratne de Alwis"]),
    ("Nepal", "Pasang Lhamu Sherpa reached the summit at dawn.", ["Pasang Lhamu Sherpa"]),
    ("China", "“It was cold,” said Ouyang Lihua, a welder from Shenyang.", ["Ouyang Lihua"]),
    ("China", "Deputy Mayor Zhao Guoqiang was detained, and Zhao’s brother fled.", ["Zhao Guoqiang"]),
    ("Taiwan", "Hsieh Mei-chun lost the recount to Chang Po-wen.", ["Hsieh Mei-chun", "Chang Po-wen"]),
    (
        "Japan",
        "Haruka Shiratori will conduct; Kazuo Nishigori plays the cello.",
        ["Haruka Shiratori", "Kazuo Nishigori"],
    ),
    ("South Korea", "Prosecutors questioned Ahn Ji-hyeon for nine hours.", ["Ahn Ji-hyeon"]),
    (
        "Vietnam",
        "Nguyen Thi Bich Ngoc opened the restaurant with Tran Van Duc.",
        ["Nguyen Thi Bich Ngoc", "Tran Van Duc"],
    ),
    ("Indonesia", "Sutarman, who like many Javanese uses one name, said Sutarman was enough.", ["Sutarman"]),
    (
        "Malaysia",
        "Tan Sri Rosmah Hashim and Datuk Lim Chee Keong signed the papers.",
        ["Rosmah Hashim", "Lim Chee Keong"],
    ),
    miss(
        "Philippines",
        "Senator Ma. Corazon Buenaventura apologised to Jun-Jun Dimaculangan.",
        ["Ma. Corazon Buenaventura", "Jun-Jun Dimaculangan"],
    ),
    ("Thailand", "Kanokwan Srisawat, a vendor, said she would stay.", ["Kanokwan Srisawat"]),
    (
        "Russia",
        "Yekaterina Vladimirovna Sobolevskaya chaired the panel with V. A. Morozov.",
        ["Yekaterina Vladimirovna Sobolevskaya", "V. A. Morozov"],
    ),
    ("Ukraine", "Sgt. Oleksandr Hrytsenko said nothing to reporters.", ["Oleksandr Hrytsenko"]),
    (
        "Poland",
        "Małgorzata Świątek-Wójcik thanked Father Zdzisław Kruk.",
        ["Małgorzata Świątek-Wójcik", "Zdzisław Kruk"],
    ),
    ("Czech Republic", "Ludmila Dvořáčková won; Jiří Šťastný was second.", ["Ludmila Dvořáčková", "Jiří Šťastný"]),
    ("Hungary", "Székelyhidi Zsófia, as Hungarians write her name, lives in Szeged.", ["Székelyhidi Zsófia"]),
    ("Serbia", "Dragoljub Živanović denied it, and so did Živanović’s son.", ["Dragoljub Živanović"]),
    ("Greece", "Captain Stylianos Papathanasiou steered between the rocks.", ["Stylianos Papathanasiou"]),
    ("Italy", "The cook, Donatella dell’Acqua, shrugged.", ["Donatella dell’Acqua"]),
    ("France", "Jean-Baptiste de La Rochelière inherited the vineyard.", ["Jean-Baptiste de La Rochelière"]),
    (
        "Germany",
        "Ursula Freifrau von der Heydte-Lange sold the castle to Dr. Götz Prölß.",
        ["Ursula Freifrau von der Heydte-Lange", "Götz Prölß"],
    ),
    miss("Netherlands", "Femke van ’t Hoff and Joris ter Braak cycled home.", ["Femke van ’t Hoff", "Joris ter Braak"]),
    ("Norway", "Solveig Håkonsdatter Lie wrote the report.", ["Solveig Håkonsdatter Lie"]),
    ("Iceland", "Prime Minister Sigurbjörg Þorvaldsdóttir cut the ribbon.", ["Sigurbjörg Þorvaldsdóttir"]),
    ("Finland", "Veli-Matti Ylönen skied past the lodge.", ["Veli-Matti Ylönen"]),
    ("Spain", "María del Pilar Iruretagoyena y Castro died on Monday.", ["María del Pilar Iruretagoyena y Castro"]),
    ("Portugal", "Coach Nuno Espírito dos Anjos smiled.", ["Nuno Espírito dos Anjos"]),
    miss("Brazil", "Ronildinho scored, and Ronildinho wept.", ["Ronildinho"]),
    ("Mexico", "Governor Xóchitl Itzel Huitzilin Pacheco vetoed the bill.", ["Xóchitl Itzel Huitzilin Pacheco"]),
    ("Argentina", "Facundo “El Loco” Giambattista retired at 29.", ["Facundo “El Loco” Giambattista"]),
    (
        "Peru",
        "Quispe Mamani Rosaura signed with her thumb, her niece Rosaura Quispe said.",
        ["Quispe Mamani Rosaura", "Rosaura Quispe"],
    ),
    (
        "Ireland",
        "Taoiseach Caoimhe Ní Dhomhnaill met Pádraig Ó Súilleabháin.",
        ["Caoimhe Ní Dhomhnaill", "Pádraig Ó Súilleabháin"],
    ),
    ("Scotland", "Dame Morag MacGillivray of Skye objected.", ["Morag MacGillivray"]),
    ("Wales", "Dafydd ap Gwilym Pryce sang twice.", ["Dafydd ap Gwilym Pryce"]),
    (
        "United States",
        "Lt. Col. DeShawn R. Whitaker III and his wife, LaKeisha, moved to Tulsa.",
        ["DeShawn R. Whitaker III", "LaKeisha"],
    ),
    ("United States", "Chief Marjorie Lone Elk of the Bitterroot council spoke first.", ["Marjorie Lone Elk"]),
    ("Australia", "Uncle Warrigal Djandjamurra welcomed them to country.", ["Warrigal Djandjamurra"]),
    (
        "New Zealand",
        "Te Rangihiroa Tāwhai and Aroha Ngata-Pere won the canoe race.",
        ["Te Rangihiroa Tāwhai", "Aroha Ngata-Pere"],
    ),
    ("Samoa", "Tuilaepa Fa’asavalu played prop.", ["Tuilaepa Fa’asavalu"]),
]


@pytest.mark.parametrize(("_", "sentence", "people"), CASES)
def test_people(_: str, sentence: str, people: list[str]) -> None:
    assert [p.name for p in newsparse.parse(sentence).people] == people
