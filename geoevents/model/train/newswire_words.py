"""Words of the made sentences in newswire.py: our own lists."""

from __future__ import annotations

__all__ = [
    "ACTORS", "ADJECTIVES", "COUNTRIES", "DEMONYMS", "DONE_TO", "FIRST_NAMES", "GERUNDS", "GROUPS", "IRREGULAR", "PAIRED", "PLACES", "PREPOSITIONAL",
    "SURNAMES", "THINGS", "TITLES", "TRANSITIVE",
]  # fmt: skip

COUNTRIES = tuple(
    """Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Benin Bolivia
    Botswana Brazil Bulgaria Burundi Cambodia Cameroon Canada Chad Chile China Colombia Congo Croatia Cuba Cyprus Denmark Djibouti Ecuador
    Egypt Eritrea Estonia Ethiopia Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece Guatemala Guinea Guyana Haiti Honduras
    Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos
    Latvia Lebanon Lesotho Liberia Libya Lithuania Luxembourg Madagascar Malawi Malaysia Mali Malta Mauritania Mexico Moldova Mongolia
    Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Panama Paraguay Peru
    Philippines Poland Portugal Qatar Romania Russia Rwanda Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden
    Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay Uzbekistan Venezuela
    Vietnam Yemen Zambia Zimbabwe Moscow Beijing Kyiv Tehran Ankara Washington London Paris Brussels Damascus Baghdad Cairo Riyadh Seoul
    Tokyo Pyongyang Islamabad Kabul Delhi Caracas Havana Hamas Hezbollah NATO ASEAN ECOWAS UNICEF""".split()
)

DEMONYMS = tuple(
    """Afghan Albanian Algerian Angolan Argentine Armenian Australian Austrian Azerbaijani Bahraini Bangladeshi Belarusian Belgian Bolivian
    Brazilian British Bulgarian Burmese Burundian Cambodian Cameroonian Canadian Chadian Chilean Chinese Colombian Congolese Croatian Cuban
    Cypriot Czech Danish Dutch Ecuadorian Egyptian Eritrean Estonian Ethiopian European Filipino Finnish French Gambian Georgian German
    Ghanaian Greek Guatemalan Guinean Haitian Honduran Hungarian Indian Indonesian Iranian Iraqi Irish Israeli Italian Ivorian Jamaican
    Japanese Jordanian Kazakh Kenyan Kurdish Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian Malaysian Malian Maltese
    Mexican Moldovan Mongolian Moroccan Mozambican Namibian Nepali Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian Panamanian
    Peruvian Polish Portuguese Qatari Romanian Russian Rwandan Saudi Senegalese Serbian Singaporean Slovak Somali Spanish Sudanese Swedish
    Swiss Syrian Taiwanese Tajik Tanzanian Thai Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Western
    Yemeni Zambian Zimbabwean""".split()
)

# Singular and plural; a hyphen where a form is not in use.
ACTORS = tuple(
    (one, many)
    for one, many in (
        entry.split("/")
        for entry in """activist/activists adviser/advisers agency/agencies aide/aides ambassador/ambassadors army/armies airline/airlines
        attacker/attackers -/authorities battalion/battalions bank/banks bishop/bishops bomber/bombers businessman/businessmen
        cabinet/cabinets captive/captives chancellor/chancellors charity/charities child/children citizen/citizens civilian/civilians
        cleric/clerics coalition/coalitions colonel/colonels commander/commanders commission/commissions company/companies convoy/convoys
        court/courts crew/crews delegate/delegates delegation/delegations demonstrator/demonstrators deserter/deserters
        detainee/detainees diplomat/diplomats dissident/dissidents doctor/doctors driver/drivers editor/editors embassy/embassies
        engineer/engineers envoy/envoys exile/exiles faction/factions farmer/farmers fighter/fighters fisherman/fishermen -/forces
        gang/gangs general/generals government/governments governor/governors guard/guards guerrilla/guerrillas gunman/gunmen
        hacker/hackers hijacker/hijackers hostage/hostages imam/imams inmate/inmates insurgent/insurgents investigator/investigators
        journalist/journalists judge/judges kidnapper/kidnappers lawmaker/lawmakers lawyer/lawyers leader/leaders legislator/legislators
        mayor/mayors mediator/mediators mercenary/mercenaries migrant/migrants militant/militants militia/militias militiaman/militiamen
        miner/miners minister/ministers ministry/ministries mob/mobs monk/monks navy/navies negotiator/negotiators nurse/nurses
        observer/observers officer/officers official/officials opposition/- paramilitary/paramilitaries parliament/parliaments party/parties
        patrol/patrols peacekeeper/peacekeepers pilot/pilots pirate/pirates politician/politicians premier/premiers president/presidents
        priest/priests prisoner/prisoners prosecutor/prosecutors protester/protesters rebel/rebels reformer/reformers refugee/refugees
        regime/regimes regulator/regulators reporter/reporters resident/residents rival/rivals sailor/sailors scientist/scientists
        senator/senators separatist/separatists settler/settlers smuggler/smugglers sniper/snipers soldier/soldiers spokesman/spokesmen
        spy/spies squadron/squadrons student/students suspect/suspects teacher/teachers terrorist/terrorists tourist/tourists
        trader/traders trawler/trawlers troop/troops union/unions vessel/vessels veteran/veterans victim/victims villager/villagers
        warlord/warlords warship/warships woman/women worker/workers""".split()
    )
)
GROUPS = ("dozens", "hundreds", "thousands", "scores", "tens")

ADJECTIVES = tuple(
    """armed senior local top former military regional opposition unarmed masked prominent elderly young foreign federal provincial
    rival alleged suspected captured wounded retired wealthy influential ethnic leftist rightist Islamist communist royal naval civilian
    veteran ruling exiled striking jailed neighboring""".split()
)

THINGS = tuple(
    """border embassy village port bridge airport pipeline treaty resolution proposal plan decision deal offer truce ceasefire budget law
    bill election vote blockade siege curfew embargo ban summit convoy ship tanker plane helicopter base checkpoint hospital school market
    mosque church refinery factory dam town province island runway compound barracks prison newspaper broadcaster statement demand
    referendum tariff export loan visa permit contract amendment petition verdict inquiry probe report mandate mission program accord pact
    protocol charter roadmap timetable""".split()
)

PLACES = tuple(
    """Aleppo Bamako Bangui Basra Beirut Benghazi Bishkek Bogota Bujumbura Colombo Conakry Dakar Darfur Dhaka Donetsk Dushanbe Geneva Goma
    Hanoi Helmand Herat Homs Idlib Jakarta Jenin Jerusalem Juba Kandahar Kano Karachi Kashmir Khartoum Kharkiv Kherson Kigali Kinshasa
    Kirkuk Lagos Lahore Lima Lusaka Maiduguri Manila Maputo Mariupol Minsk Mogadishu Mombasa Mosul Nairobi Niamey Odesa Oslo Peshawar
    Quetta Quito Rafah Ramallah Rangoon Sarajevo Sirte Sofia Srinagar Tbilisi Tigray Tripoli Vienna Warsaw Yangon Yerevan Zagreb
    Europe Africa Asia""".split()
)

FIRST_NAMES = tuple(
    """Abdul Ahmed Aisha Alexei Ali Amina Ana Andrei Angela Antonio Boris Carlos Chen Daniel David Dmitry Elena Emma Fatima Felix Francois
    George Hamid Hans Hassan Ibrahim Igor Ivan James Jean Jiro John Jorge Jose Joseph Juan Kim Kofi Lars Laura Li Luis Marco Maria Marie
    Mark Mehmet Michael Miguel Mohammed Nadia Nikolai Olga Omar Paul Pedro Peter Pierre Rajiv Ravi Robert Rosa Sara Sergei Silvia Simon
    Sofia Stefan Susan Tamar Thomas Viktor Vladimir Wang William Yusuf Zainab""".split()
)
SURNAMES = tuple(
    """Abdullah Adeyemi Ahmadi Akhtar Alvarez Andersen Aung Bakari Banda Barzani Bauer Bekele Bello Bianchi Borisov Castillo Chanda Chavez
    Chowdhury Cohen Costa Diallo Dlamini Dubois Erdem Fernandez Fischer Gonzalez Gupta Haddad Hakimi Haruna Hoang Horvat Hussein Ivanov
    Jensen Kabila Kamau Kaplan Karimov Keita Khalil Khan Kimura Kovacs Kruger Lee Levy Lopez Mahmoud Mbeki Mensah Mishra Morales Moyo
    Mugisha Mutua Nakamura Nasser Nguyen Nkosi Novak Obi Odinga Okafor Ortega Osman Park Patel Petrov Popescu Qureshi Rahman Ramos Reyes
    Rossi Saleh Sanchez Santos Schmidt Shevchenko Silva Singh Smith Sokolov Suleiman Tanaka Tesfaye Torres Toure Tran Traore Vargas Weber
    Wilson Yilmaz Zhang Zuma""".split()
)
TITLES = ("President", "Minister", "General", "Senator", "Colonel", "Chancellor", "Ambassador", "Secretary", "King", "Governor", "Judge")

# Past and participle where the regular endings do not do.
IRREGULAR = {
    verb: (past, participle)
    for verb, past, participle in (
        entry.split("/")
        for entry in """beat/beat/beaten bind/bound/bound bring/brought/brought buy/bought/bought catch/caught/caught cut/cut/cut
        deal/dealt/dealt draw/drew/drawn drive/drove/driven feed/fed/fed fight/fought/fought find/found/found forbid/forbade/forbidden
        forgive/forgave/forgiven give/gave/given hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt keep/kept/kept lead/led/led
        leave/left/left lend/lent/lent lose/lost/lost make/made/made meet/met/met outbid/outbid/outbid overthrow/overthrew/overthrown
        pay/paid/paid put/put/put rebuild/rebuilt/rebuilt seek/sought/sought sell/sold/sold send/sent/sent shoot/shot/shot
        sink/sank/sunk speak/spoke/spoken spend/spent/spent spread/spread/spread steal/stole/stolen strike/struck/struck sue/sued/sued
        swear/swore/sworn take/took/taken teach/taught/taught tell/told/told throw/threw/thrown undertake/undertook/undertaken
        withdraw/withdrew/withdrawn withhold/withheld/withheld win/won/won break/broke/broken rise/rose/risen begin/began/begun
        fall/fell/fallen flee/fled/fled say/said/said lay/laid/laid set/set/set shut/shut/shut upset/upset/upset""".split()
    )
}

# Acts upon somebody.
TRANSITIVE = tuple(
    """abandon abduct abuse accuse acquit aid allow ambush appease applaud apprehend arm arrest assail assassinate assault assist attack
    avenge back ban bar beat behead berate besiege betray blacklist blame block bomb bombard boycott brief bribe capture castigate caution
    censure challenge charge chase chastise chide coerce condemn confront congratulate consult contact convict corner court criticize
    crush cultivate curb dare deceive decry defeat defend defy denounce deport deprive deter detain disarm disavow dislodge dismiss
    disparage disperse displace disown embrace employ endorse engage equip escort evacuate evict exclude execute exempt exile exonerate
    expel exploit extradite feed fight finance fine flog fund gag gas greet gun halt hail hang harass harbor hire hit host humiliate hunt
    imprison impeach implicate incite indict infiltrate injure insult interrogate intimidate invade investigate invite isolate jail
    kidnap kill lambast liberate lobby lynch maim massacre meet mock mollify murder muzzle neutralize nominate ostracize oust overpower
    overrun overthrow pardon penalize persecute persuade phone placate pound praise press pressure probe prosecute protect provoke
    pummel punish purge raid ram rape rearm rebuff rebuke recognize recruit rehabilitate release repatriate repel reprimand reproach
    repulse rescue resist restrain reward ridicule rout salute sanction scold sentence shell shelter shoot shun sideline slam slap smear
    snub spare stab starve stone stop strafe strangle strike subdue subpoena sue summon support surround surveil suspend target taunt tear
    telephone terrorize thank threaten thwart torment torture train transfer urge vilify visit warn watch welcome whip woo wound""".split()
)

# Verb, what it takes, preposition; the object in front of the preposition belongs to the verb.
PAIRED = tuple(
    (verb, tuple(taken.split("_")), preposition)
    for verb, taken, preposition in (
        entry.split("/")
        for entry in """impose/sanctions/on impose/tariffs/on impose/an_embargo/on lift/sanctions/on ease/restrictions/on sign/a_treaty/with
    sign/an_agreement/with sign/a_contract/with launch/an_attack/on launch/missiles/at launch/an_offensive/against
    launch/an_investigation/into open/fire/on open/talks/with hold/talks/with hold/a_meeting/with reach/an_agreement/with reach/a_deal/with
    strike/a_deal/with sever/ties/with cut/ties/with restore/relations/with break/relations/with suspend/aid/to halt/aid/to send/food/to
    send/troops/to send/envoys/to send/a_message/to supply/weapons/to provide/assistance/to provide/shelter/to deliver/medicine/to
    donate/vaccines/to sell/tanks/to sell/gas/to ship/arms/to buy/oil/from import/grain/from deploy/troops/against deploy/forces/along
    mass/troops/near position/missiles/near conduct/raids/against conduct/exercises/with carry/weapons/for fire/rockets/at
    fire/shots/at hurl/stones/at throw/grenades/at drop/bombs/on voice/concern/over express/anger/at express/support/for
    pledge/aid/to pledge/support/for promise/help/to offer/asylum/to grant/asylum/to grant/autonomy/to grant/a_loan/to
    extend/credit/to issue/a_warning/to issue/an_ultimatum/to make/threats/against file/a_complaint/against bring/charges/against
    lodge/a_protest/with stage/a_protest/against lead/a_rally/against organize/a_strike/against block/imports/from ban/exports/to
    seize/property/from seize/land/from recall/an_ambassador/from expel/diplomats/from withdraw/troops/from pull/soldiers/from
    release/prisoners/to return/refugees/to hand/suspects/to reject/an_offer/from decline/a_request/from refuse/entry/to deny/visas/to
    veto/a_resolution/on accept/an_invitation/from demand/an_apology/from seek/help/from request/assistance/from win/concessions/from
    pay/a_visit/to pay/compensation/to share/intelligence/with exchange/prisoners/with discuss/trade/with discuss/security/with
    mediate/talks/between place/restrictions/on tighten/controls/on blame/an_explosion/on lose/ground/to gain/ground/against""".split()
    )
)  # fmt: skip

PREPOSITIONAL = tuple(
    tuple(entry.split("/"))
    for entry in """fire/at clash/with fight/with fight/against protest/against rally/against march/against demonstrate/against
    riot/against appeal/to call/on cooperate/with collaborate/with trade/with negotiate/with meet/with talk/with consult/with
    retreat/from withdraw/from flee/from surrender/to yield/to apologize/to complain/about mobilize/against retaliate/against
    intervene/in side/with ally/with break/with spy/on vote/against rule/against testify/against lash/at object/to bow/to turn/to
    react/to respond/to depend/on rely/on look/to advance/on march/on swoop/on prey/on plot/against rebel/against conspire/against
    campaign/against campaign/for lobby/for travel/to secede/from defect/to lean/toward drift/toward drift/from edge/toward veer/from
    cave/to pander/to cater/to genuflect/to gravitate/to decouple/from disengage/from diverge/from backtrack/from recoil/from
    bristle/at balk/at scoff/at sneer/at grumble/about fret/over quarrel/with bicker/with haggle/with spar/with wrangle/with tangle/with
    skirmish/with grapple/with reconcile/with commiserate/with confer/with liaise/with mingle/with partner/with empathize/with
    sympathize/with acquiesce/to accede/to capitulate/to defer/to kneel/to adhere/to belong/to allude/to return/to sail/to march/to
    arrive/from emigrate/to relocate/to merge/with converge/on encroach/on infringe/on trample/on impinge/on renege/on embark/on
    elaborate/on preside/over rule/over hover/over fume/at rage/against inveigh/against rail/against discriminate/against sin/against
    militate/against stumble/into barge/into pour/into stray/into cross/into expand/into hail/from benefit/from suffer/from abstain/from
    refrain/from recover/from wait/for yearn/for vie/for clamor/for atone/for vouch/for stand/with remain/with exist/in persist/in""".split()
)  # fmt: skip

# Deeds told by a gerund that has become a noun.
GERUNDS = ("killing", "bombing", "shelling", "beating", "hanging", "shooting", "kidnapping", "looting", "stoning", "jailing", "meeting")

# Acts upon things.
DONE_TO = tuple(
    """adopt annex approve attack besiege blockade bomb breach burn cancel capture close condemn defend delay demand destroy dismantle
    disrupt enter escape evacuate finance forbid guard hijack hit inspect invade leave loot mine monitor oppose overrun patrol postpone
    raid ratify rebuild recapture reject reopen scrap seize sell shell shut sign sink storm strike suspend threaten torch veto visit vow
    welcome withhold""".split()
)
