// The words by which the spelling of an origin is read (`docs/ucdp.md` explains the rules). All are lower case, without dots.

/** What is written where no origin is given. */
export const missing = words(`
  n/a, n a, na, nn, none, nil, null, no, no source, no sources, no origin, no information, unknown, not known, source unknown,
  origin unknown, unknown origin, unclear, missing, tba, tbd`);

/** The same in a phrase: "no source given", "origin not stated". */
export const missingPhrase =
  /^(?:(?:the )?(?:sources?|origins?|name) )?(?:(?:is|was|were) )?(?:not |un)(?:known|given|specified|stated|reported|mentioned|indicated|provided|listed|recorded|clear|available|applicable|determined|cited)$|^no (?:source|origin|name|attribution|information|data)s?(?: (?:is|was|were))?(?: (?:given|named|specified|stated|reported|mentioned|indicated|provided|listed|recorded|available|cited))?$/;

/** Names that are made of such words only. */
export const names = words(`doctors of the world, free press, arab news, the media line`);

/** Phrases that say that the name is withheld. */
export const withheld = words(`
  unnamed, anonymous, anonymously, anonymity, unidentified, undisclosed, unattributed, not named, not be named, not to be named,
  not be identified, not to be identified, not identified, whose name was withheld, name withheld`);

/** How a part of a list begins that only goes on about the origin before it. */
export const continuing = words(`who, whose, speaking, on condition, under condition, on the condition`);

/** Whoever speaks in the name of another. */
export const spokespersons = words(`
  spokesman, spokesmen, spokeswoman, spokeswomen, spokesperson, spokespersons, spokespeople`);

/** People without a name, in the singular or plural, with any words before them: "SDF commanders", "a hospital source". */
export const people = withPlurals(`
  source, witness, eyewitness, activist, campaigner, official, officer, commander, resident, inhabitant, villager, civilian,
  survivor, relative, victim, refugee, farmer, shepherd, driver, trader, shopkeeper, teacher, doctor, medic, nurse, paramedic,
  surgeon, lawyer, diplomat, analyst, expert, researcher, worker, volunteer, rescuer, informant, defector, detainee, prisoner,
  elder, colleague, bystander, other,
  person, individual, man, woman, child, boy, girl, youth, parent, mother, father, brother, sister, son, daughter, husband, wife,
  widow, cousin, uncle, aunt, friend, neighbour, neighbor, leader, member, chief, chieftain, headman, insider, owner, employee,
  manager, merchant, vendor, student, pupil, professor, scholar, priest, pastor, imam, cleric, monk, worshipper, pilgrim,
  protester, protestor, demonstrator, striker, picketer, passenger, pedestrian, traveller, traveler, tourist, migrant, evacuee,
  herder, herdsman, miner, fisherman, hunter, labourer, laborer, guard, sailor, seaman, pilot, captain, firefighter, fireman,
  ambulanceman, engineer, technician, administrator, bureaucrat, councillor, councilor, lawmaker, legislator, parliamentarian, mp,
  politician, investigator, inspector, interpreter, translator, smuggler, hostage, captive, deserter, recruit, veteran`).concat(
  words(`
  policeman, policemen, townsmen, passer-by, passers-by, passersby, locals, people, men, women, children, headmen, herdsmen,
  fishermen, seamen, firemen, clergymen, clergyman, businessmen, businessman, spouses, wives, families, family, kin, crew,
  staff, personnel, fighter, soldier, combatant, militant, insurgent, rebel, gunman`),
);

/** Of these, words that names are made of, as in Sons of Iraq and National Guard: people only if written small. */
export const titled = withPlurals(`
  child, man, woman, youth, parent, mother, father, brother, sister, son, daughter, friend, guard, captain, pilot, veteran,
  member`).concat(words('men, women, children, wives, families, family, kin, crew'));

/** Words that only look like misspelt people. */
export const realWords = words('offices, villages');

/** Many speakers at once. Collective with plain words before them only: "Kurdish media" is, "BBC media" is not. */
export const collectives = words(`
  media, agencies, newspapers, papers, dailies, magazines, websites, sites, channels, broadcasters, stations, outlets, networks,
  groups, organisations, organizations, ngos, monitors, observers, reporters, correspondents, journalists, photographers,
  bloggers, blogs, users, accounts, posts, reports, articles, stories, statements, claims, rumours, rumors, videos, footage,
  pictures, photos, photographs, images, fighters, soldiers, combatants, militants, insurgents, rebels, gunmen`);

/** One of many. Written small it is a description; with a capital it may be a name: "a war monitor", but "Iraqi News Agency". */
export const outlets = words(`
  news, press, agency, newspaper, paper, daily, magazine, website, site, channel, broadcaster, radio, station, outlet, network,
  group, organisation, organization, ngo, monitor, observer, reporter, correspondent, journalist, photographer, blogger, blog,
  user, account, post, report, article, story, statement, claim, video, tv, television, portal`);

/** What makes one of many the only one of its state, unless it is "a": "Iranian state television". */
export const ofTheState = words(`state, state-run, state-owned, state-controlled, national, official, public`);

/** Bodies that are known by what they are: "the Syrian army". Unnamed only if the words say that it is any one: "local police". */
export const bodies = words(`
  army, military, police, government, authorities, authority, council, councils, ministry, ministries, coalition, opposition,
  hospital, hospitals, administration, militia, militias, court, courts, municipality, clinic, clinics, party, parties`);

/** Words that say that it is any one, or how many. */
export const indefinite = words(`
  a, an, any, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, some, several, few, many, various,
  multiple, numerous, different, other, another, certain, dozens, scores, hundreds, thousands, number, couple, handful, both,
  at, least, more, than, most, all, local`);

/** Plain words: they describe, and are no part of a name. */
export const plain = words(`
  the, and, or, of, in, on, his, her, their, its, also,
  foreign, international, regional, national, nationwide, domestic, provincial, rural, nearby, independent, official, semi-official,
  unofficial, state, state-run, state-owned, state-controlled, public, private, social, online, digital, electronic, print,
  mainstream, partisan, affiliated, allied, armed, senior, junior, high, high-ranking, top, former, retired, leading, ranking,
  informed, well-informed, well-placed, knowledgeable, reliable, credible, trusted, trustworthy, primary, secondary, open,
  freelance, wire, twitter, facebook, telegram, youtube, whatsapp, instagram, tiktok, phone, telephone, viral,
  field, ground, frontline, front-line, on-the-ground, security, intelligence, defence, defense, medical, health, diplomatic, political,
  judicial, tribal, religious, civil, community, humanitarian, human, rights, war, conflict, peace, aid, relief, rescue,
  emergency, hospital, police, army, military, government, governmental, opposition, rebel, insurgent, militant, jihadist,
  jihadi, islamist, islamic, christian, muslim, jewish, sunni, shia, shiite, alawite, druze, yazidi, loyalist, separatist,
  activist, citizen, student, church, village, town, city, district, border, western, eastern, northern, southern, north, south,
  east, west, central, news, press, media, newspaper, radio, television, tv, video, web, internet, monitoring, local-language,
  unknown, unconfirmed, unverified, conflicting, amateur, early, initial, recent, earlier, further, additional, available`);

/** What leads on from a head to where somebody is or belongs: "sources on the ground". */
export const leadingOn = words(`
  in, on, of, at, from, near, inside, outside, within, around, across, along, close, with, who, that, which, speaking, familiar, to, by, affiliated, linked, loyal, working, living, based, present, there, cited, quoted, said, say`);

/** What leads on from words to whoever they are of: "reports by the Observatory" has a name, "reports in Tarsa" has none. */
export const leadingToOrigin = words(`of, from, by, to, with, said, say, affiliated, linked, loyal, close`);

/** Adjectives of states, peoples, regions and continents. */
export const nationalities = words(`
  afghan, albanian, algerian, american, andorran, angolan, antiguan, argentine, argentinian, armenian, australian, austrian,
  azerbaijani, azeri, bahamian, bahraini, bangladeshi, barbadian, belarusian, belgian, belizean, beninese, bhutanese, bolivian,
  bosnian, botswanan, brazilian, british, bruneian, bulgarian, burkinabe, burmese, burundian, cambodian, cameroonian, canadian,
  cape verdean, chadian, chilean, chinese, colombian, comorian, congolese, costa rican, croatian, cuban, cypriot, czech, danish,
  djiboutian, dominican, dutch, east timorese, timorese, ecuadorian, egyptian, emirati, english, equatoguinean, eritrean,
  estonian, swazi, ethiopian, fijian, filipino, philippine, finnish, french, gabonese, gambian, georgian, german, ghanaian,
  greek, grenadian, guatemalan, guinean, guyanese, haitian, honduran, hungarian, icelandic, indian, indonesian, iranian, iraqi,
  irish, israeli, italian, ivorian, jamaican, japanese, jordanian, kazakh, kazakhstani, kenyan, kosovar, kosovan, kuwaiti,
  kyrgyz, lao, laotian, latvian, lebanese, liberian, libyan, liechtensteiner, lithuanian, luxembourgish, macedonian, malagasy,
  malawian, malaysian, maldivian, malian, maltese, marshallese, mauritanian, mauritian, mexican, micronesian, moldovan,
  monegasque, mongolian, montenegrin, moroccan, mozambican, namibian, nauruan, nepalese, nepali, new zealand, nicaraguan,
  nigerien, nigerian, north korean, norwegian, omani, pakistani, palauan, palestinian, panamanian, paraguayan, peruvian,
  polish, portuguese, qatari, romanian, russian, rwandan, saint lucian, salvadoran, samoan, saudi, scottish, senegalese,
  serbian, serb, seychellois, sierra leonean, singaporean, slovak, slovenian, somali, somalilander, south african, korean,
  south sudanese, soviet, spanish, sri lankan, sudanese, surinamese, swedish, swiss, syrian, taiwanese, tajik, tanzanian, thai,
  togolese, tongan, trinidadian, tunisian, turkish, turkmen, tuvaluan, ugandan, ukrainian, uruguayan, us, uk, uzbek, vanuatuan,
  vatican, venezuelan, vietnamese, welsh, yemeni, zairean, zambian, zimbabwean, sahrawi, greenlandic, puerto rican,
  african, arab, arabic, asian, australasian, balkan, baltic, caribbean, caucasian, european, gulf, latin, latin american,
  levantine, maghrebi, middle, middle-eastern, nordic, pacific, sahelian, scandinavian, eu,
  abkhaz, acholi, amhara, assamese, assyrian, baloch, balochi, basque, bengali, berber, catalan, chechen, chin, corsican, crimean,
  dagestani, dinka, fulani, gujarati, hausa, hazara, hindi, hindu, hutu, igbo, ingush, kabyle, kachin, karen, kashmiri, khmer,
  kurd, kurdish, maratha, mayan, naga, nuer, oromo, ossetian, pashtun, punjabi, quechua, rohingya, shan, sikh, sindhi, sinhalese,
  tamil, tatar, tibetan, tigrayan, tuareg, tutsi, uighur, urdu, uyghur, yoruba, zulu`).flatMap((words) =>
  words.split(' '),
);

function words(list: string): readonly string[] {
  return list.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}

function withPlurals(list: string): readonly string[] {
  return words(list).flatMap((word) => [word, word.endsWith('s') ? `${word}es` : `${word}s`]);
}
