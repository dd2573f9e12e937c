internal import NewsModel

/// Words that English and Indonesian write alike and mean alike, beside those that the glossary has.
package enum SharedWords {
  private static let words: WordSet = {
    let lists = [
      // Chemistry and physics
      """
      alkali amalgam ampere anion argon arsenic barium boron bromide carbon chlorine cobalt electron \
      ester ethanol fermium gallium germanium helium hertz indium iridium isomer joule kelvin krypton \
      lithium lumen magnesium methanol monomer neon neutron newton nonpolar nylon ohm osmosis ozone \
      palladium pascal platinum plutonium polymer positron proton radium radon resin rubidium selenium \
      silicon stator strontium thorium titanium uranium vanadium volt watt xenon xylene
      """,
      // Medicine and biology
      """
      amnesia amoeba anemia apnea arboreal autism basal bronchitis diabetes diagram dopamine ebola \
      embryo femur fetus flu genus gingivitis ginseng glaucoma herpes hormon humerus insomnia insulin \
      interferon laminin lupus malaria mania melatonin meningitis nova pancreas panda patella peptide \
      piranha placebo plankton plasma polio propolis prostate puma radius retina rubella scrotum \
      serotonin serum species stroke tetanus tibia tinea trachea trauma tremor tsunami tuberculosis \
      tumor ulna uterus vagina vertigo virus vitamin zebra
      """,
      // Technology and trade
      """
      acrylic agenda analog arcade audio autopilot avatar barcode baseline benchmark biodiesel blog \
      bluetooth bonus booster broadband browser chip chipset cyber data database dealer desktop detector \
      dialog digital domain download drone email emoji export fiber filter firewall firmware font forum \
      franchise gadget gateway gender generator global hacker hardware hashtag headset helicopter \
      hologram hosting hotspot hybrid icon influencer interface internet intranet joystick keyboard \
      laptop laser layout link lobby login logo longitudinal malware manual marketplace media memo \
      merger meter microchip modem module monitor motor mouse nanometer offline online operator outlet \
      password patch pixel platform plug podcast portal printer processor prompt provider radar radio rating \
      reactor reboot rebound roaming robot router satellite scanner screenshot sensor server sonar spam \
      spyware startup stereo streaming supplier tablet tanker telescope tender token trailer transistor \
      tubular tweeter upload vendor video viral visa voucher webcam website widget wifi workshop zoom
      """,
      // Arts, food, sport and society
      """
      album alto aroma badminton bagel ballet balsam band banjo barista baritone bass bazaar beatbox \
      bikini bistro blues boxer brunch buffet bungalow burger cello chef choir clarinet cocktail \
      concerto coup debut derby diva drama duo duplex ego emir era fatwa fauna festival fiesta film \
      final flora gala genre gong gospel gourmet graffiti grip guitar halal haram hit hobby hotel idol \
      imam influenza item jazz jet jihad judo karaoke karate kebab khaki kimono kiwi koala komodo kungfu \
      lasagna lemon liberal mango mangrove marathon mascara matador melon menu metro mini minimum model \
      moral motif mural museum nasal normal oasis oboe opera oral orangutan oval pagoda panel panorama \
      papaya parade pasta patron pavilion pedal piano pilot pizza plaza podium polo pop poster potential \
      propaganda rap reggae regional rendang rival royal rugby rumor safari saga salad salon salsa samba \
      sambal samurai sandal satay sauna saxophone scooter senior septet sherpa soda sofa solo sonata \
      soprano souvenir spa spiral sponsor sport stadium status steak stigma studio sultan supermarket \
      sushi taboo tango tapas taxi tempo tennis tenor tiara timer tofu toga tornado torso total trio \
      trombone tuna tutor ukulele ulama umami urban urine vampire vanilla veto villa viola violet vital \
      vlog vodka volcano yoga yogurt zombie
      """,
    ]
    return WordSet(text: lists.joined(separator: " "))
  }()

  /// Whether a word, by its hash, is one of them.
  package static func contains(_ hash: UInt64) -> Bool { words.contains(hash) }
}
