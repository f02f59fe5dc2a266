"""Texts of our own for coreference, merging, sharing, timing and placing. tests/parses/discourse_stages.conllu records their parses."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "both-leaders": (
        "Ghanaian President John Mahama and Togolese President Faure Gnassingbe met in Accra on Monday. Both leaders condemned the coup in Niger."
    ),
    "both-nations": (
        "Peru and Chile held talks on fishing rights in Lima. The two countries signed a maritime agreement. Both nations criticised Bolivia."
    ),
    "he": "Kenyan President William Ruto visited Uganda on Tuesday. He praised the Ugandan army.",
    "it": "Vietnam signed a defence pact with Japan. It also condemned North Korea.",
    "they": "Sweden and Finland signed an accord in Oslo. They condemned Russia.",
    "bloc": "The European Union held talks with Serbia on Thursday. The bloc condemned Belarus.",
    "surname": "Jane Rookwood, Guyana's foreign minister, met Brazilian officials. Rookwood criticised Venezuela.",
    "apposition": "Kenya's foreign minister, Alma Tindrey, criticised Somalia.",
    "avoid": "Mali hosted Algeria's president. Algeria condemned it.",
    "unknown-it": "It rained. It criticised nobody.",
    "merge-sign": (
        "Morocco and Spain signed a migration agreement on Wednesday. The agreement, signed by Moroccan and Spanish ministers in Rabat, covers work permits."
    ),
    "merge-attack": "Gunmen attacked a Nigerian army base on Sunday. The attack by the gunmen began before dawn.",
    "apart-days": "Israel struck Lebanon on Monday. Israel struck Lebanon on Thursday.",
    "apart-targets": "Turkish forces attacked Iraq. Turkish forces attacked Syria.",
    "apart-verbs": "Poland condemned Belarus for the arrests. Poland condemned Belarus for the border closure.",
    "means": "Norway helped Ukraine by supplying drones.",
    "occasion": "Laos and Cambodia signed a trade deal during a summit in Vientiane on 3 May 2024.",
    "own-date": "Egypt arrested two activists on Friday after Sudan had expelled a diplomat on Monday.",
    "no-date": "After 40 years of experience, Oman condemned Iran.",
    "in-place": "Protesters clashed with Serbian police in Novi Sad on Saturday.",
    "actor-not-place": "Moscow condemned Kyiv.",
    "comma-place": "Lebanese soldiers arrested four men in Tripoli, Lebanon, on Friday.",
    "story": (
        "Rebels attacked a Chadian army camp on Sunday. The gunmen then burned two trucks. They killed four soldiers, the army said.\n\n"
        '"They shot my brother," said a farmer.\n\nFrance condemned Chad.'
    ),
    "story-ends": "Rebels attacked a Chadian army camp on Sunday. Chad has arrested two officers since. In 2019, Chad bombed Niger. Gunmen killed a mayor.",
    "day-later": "Peruvian police arrested five miners on Saturday, officials said on Wednesday. A day later, soldiers detained their leader.",
    "same-sentence-later": "A curfew that Nepal imposed on Sunday was lifted a day later. Nepal freed two students.",
    "counted-clause": "Jordan closed the border on Friday, two days after Syrian troops shot three Jordanian soldiers.",
    "counted-noun": "Malawi summoned the Zambian envoy on Monday, a week after the attack on its embassy.",
    "counted-month": "Kuwait freed the sailors on 20 May, a month after Omani boats seized their ship.",
    "counted-back": (
        "Burmese monks began a ceremony in Bago on Tuesday. Two days before the ceremony, Thai Foreign Minister Sorn Wanit met Burmese generals."
    ),
    "day-after": "Cuba expelled the Belgian ambassador on Friday, the day after Belgian police detained a Cuban diplomat.",
    "no-length": "Days after Turkey expelled the envoy, Greece summoned the Turkish ambassador on Tuesday.",
    "said-on": "Spain will send troops to Mali, its minister said on Tuesday, a day after 30 soldiers were wounded in clashes with rebels.",
    "due": "Kenya and Somalia were due to hold talks on Saturday.",
    "where": "The pact was sealed on Monday in Doha, where Kenyan President William Ruto met Somali President Hassan Sheikh Mohamud.",
    "headline": "Ghana releases Togolese fishermen\n\nACCRA, 11 June (Gulf Wire) - Ghana released nine Togolese fishermen on Tuesday, officials said.",
    "occasion-clause": "Two Fijian medics were killed when their convoy came under fire on Sunday.",
    "home": (
        "Malawi banned rallies in Lilongwe on Friday. Malawian teachers had called for a strike. Police arrested two teachers, and a court jailed them. "
        "The opposition condemned the Zambian ambassador."
    ),
    "namesake": "Sudan's army bombed Nyala. Egypt praised the army. Chad criticised Libya.",
    "two-homes": "Peru and Chile held talks. Police arrested two men.",
    "own-army": "The Syrian army shelled Lebanon. Lebanese President Joseph Aoun praised the army.",
    "sequel": "Rebels attacked a Chadian camp on Sunday. The gunmen fired mortars into Faya, where they hit a clinic.",
    "likened": "Rebels attacked a Chadian camp on Sunday. Chad recalled its envoy on Tuesday. On the same night as the attack, Chadian jets bombed Faya.",
    "refusal-told": "Gambian President Adama Barrow told reporters on Tuesday that he would not sign the treaty with Mali.",
    "aside": "Rebels attacked a Chadian camp on Sunday. The gunmen freed nine men who were captured in May 2022. Rebels also abducted a nurse.",
    "counted-type": "Cuba expelled two Belgian diplomats on Friday. Peruvian Foreign Minister Ana Ruiz visited Havana a day before the expulsions.",
}
