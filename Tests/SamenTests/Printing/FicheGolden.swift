/// The handoff sheet of Aida Haddad as plain text.
enum FicheGolden {
  static let texts = ["nl": dutch, "fr": french, "en": english]

  private static let dutch = """
    Overdrachtsfiche: Aida Haddad
    Voor: Job & Co
    Van: Els, 0400 99 88 77
    Datum: maandag 23 november 2026
    Waarvoor: contact met werkgevers

    WAAR AIDA HADDAD GOED IN IS
    - naaien <b>&</b> koken

    WAAR AIDA HADDAD NAARTOE WIL
    - Een eigen naaiatelier
      - Een stage zoeken (gezet)
      - Bellen met een atelier

    WAT WE JULLIE VRAGEN
    - Een kennismaking in het atelier

    ZO BEREIK JE AIDA HADDAD
    - Telefoon: 0470 11 22 33
    - Taal van het gesprek: Arabisch, met een tolk
    - Gemeente: Mechelen
    - Nederlands: luisteren A2, spreken B1

    WAT HIER NIET OP STAAT
    - Wat in vertrouwen verteld werd, over gezin, inkomen, gezondheid of drempels: dat vertelt \
    Aida Haddad zelf, of niet.

    WAAROM WE DIT MOGEN DOORGEVEN
    - Toestemming, voor Job & Co: sinds dinsdag 3 november 2026, tot en met vrijdag 30 april 2027

    Gebruik dit alleen om Aida Haddad verder te helpen. Geef het niet door, en versnipper het als \
    je het niet meer nodig hebt.

    Met steun van <de> stad
    Gefinancierd door ESF+ (ESF/42)

    """

  private static let french = """
    Fiche d’orientation: Aida Haddad
    Pour: Job & Co
    De: Els, 0400 99 88 77
    Date: lundi 23 novembre 2026
    À quelle fin: contact avec les employeurs

    POINTS FORTS : AIDA HADDAD
    - naaien <b>&</b> koken

    LÀ OÙ AIDA HADDAD VEUT ARRIVER
    - Een eigen naaiatelier
      - Een stage zoeken (fait)
      - Bellen met een atelier

    CE QUE NOUS VOUS DEMANDONS
    - Een kennismaking in het atelier

    COMMENT JOINDRE AIDA HADDAD
    - Téléphone: 0470 11 22 33
    - Langue de l’entretien: arabe, avec un interprète
    - Commune: Mechelen
    - néerlandais: écouter A2, parler B1

    CE QUI N’Y FIGURE PAS
    - Ce qui a été dit en confiance, sur la famille, les revenus, la santé ou les obstacles : \
    c’est à Aida Haddad de le dire, ou non.

    POURQUOI NOUS POUVONS TRANSMETTRE CECI
    - Consentement, pour Job & Co : depuis le mardi 3 novembre 2026, jusqu’au vendredi 30 avril \
    2027 inclus

    N’utilisez ceci que pour aider Aida Haddad à avancer. Ne le transmettez pas, et détruisez-le \
    quand vous n’en avez plus besoin.

    Met steun van <de> stad
    Financé par ESF+ (ESF/42)

    """

  private static let english = """
    Handoff sheet: Aida Haddad
    For: Job & Co
    From: Els, 0400 99 88 77
    Date: Monday 23 November 2026
    What for: contact with employers

    WHAT AIDA HADDAD IS GOOD AT
    - naaien <b>&</b> koken

    WHERE AIDA HADDAD WANTS TO GO
    - Een eigen naaiatelier
      - Een stage zoeken (taken)
      - Bellen met een atelier

    WHAT WE ASK OF YOU
    - Een kennismaking in het atelier

    HOW TO REACH AIDA HADDAD
    - Phone: 0470 11 22 33
    - Language to speak: Arabic, with an interpreter
    - Municipality: Mechelen
    - Dutch: listening A2, speaking B1

    WHAT IS NOT ON THIS SHEET
    - What was told in confidence, about family, income, health or thresholds: that is for \
    Aida Haddad to tell, or not.

    WHY WE MAY PASS THIS ON
    - Consent, for Job & Co: since Tuesday 3 November 2026, up to and including Friday 30 April 2027

    Use this only to help Aida Haddad further. Do not pass it on, and shred it when you no longer \
    need it.

    Met steun van <de> stad
    Funded by ESF+ (ESF/42)

    """
}
