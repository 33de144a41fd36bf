/**
 * Names of trades that are also terms of what is done in them, without accents, between commas: "nurse here, who minds my children?" asks for no
 * nurse.
 */
export const JOBS: Readonly<Record<string, string>> = {
  fr: `
    aide soignant, aide soignante, apiculteur, apicultrice, au pair, avocat, avocate, babysitter, barbier, boulanger, boulangere, bricoleur,
    carreleur, chauffeur, coiffeur, coiffeuse, comptable, cordonnier, couturiere, couvreur, cuisinier, ebeniste, electricien, electricienne,
    eleve infirmiere, estheticienne, etudiante infirmiere, garagiste, infirmier, infirmiere, informaticien, informaticienne, interprete,
    jardinier, macon, maitre nageur, masseuse, mecanicien, mecano, menuisier, nounou, photographe, plombier, ramoneur, sage-femme, serrurier,
    soudeur, tapissier, traducteur, traductrice, traiteur, veterinaire
  `,
  en: `
    accountant, au pair, babysitter, baker, barber, beautician, beekeeper, bricklayer, caregiver, carer, carpenter, chef, childminder, chimney
    sweep, cleaner, cobbler, cook, decorator, dj, dressmaker, driver, electrician, gardener, hairdresser, handyman, interpreter, joiner, lawyer,
    locksmith, masseur, mechanic, midwife, nanny, nurse, nursing student, photographer, plasterer, plumber, roofer, seamstress, student nurse,
    tailor, tiler, translator, tutor, upholsterer, vet
  `,
  es: `
    abogada, abogado, albanil, apicultor, barbero, canguro, carpintero, cerrajero, cocinera, cocinero, comadrona, conductor, contable,
    costurera, cuidadora, electricista, enfermera, enfermero, esteticista, fontanero, fotografo, informatico, interprete, jardinero, limpiadora,
    manitas, masajista, matrona, mecanico, modista, ninera, panadero, peluquera, peluquero, sastre, soldador, tapicero, tejador, traductor,
    traductora, veterinaria, zapatero
  `,
  de: `
    altenpflegerin, anwaltin, backerin, barbier, buchhalterin, dachdecker, dolmetscher, dolmetscherin, elektriker, elektrikerin, fahrer,
    fliesenleger, fotograf, friseur, friseurin, friseuse, gartner, gartnerin, handwerker, hebamme, imker, imkerin, informatiker, installateur,
    klempner, koch, kochin, kosmetikerin, krankenpfleger, krankenschwester, maler, masseurin, maurer, pflegerin, physiotherapeutin, polsterer,
    schlosser, schneider, schneiderin, schornsteinfeger, schreiner, schuster, schweisser, tagesmutter, tierarztin, tischler, ubersetzerin
  `,
  it: `
    apicoltore, avvocato, badante, barbiere, calzolaio, commercialista, cuoca, cuoco, elettricista, estetista, fabbro, falegname,
    fisioterapista, fotografo, giardiniere, idraulico, imbianchino, infermiera, infermiere, informatico, interprete, massaggiatrice, meccanico,
    muratore, ostetrica, panettiere, parrucchiera, parrucchiere, sarta, sarto, tappezziere, tata, traduttrice, tuttofare, veterinaria
  `,
  pt: `
    advogada, alfaiate, apicultor, baba, barbeiro, cabeleireira, cabeleireiro, canalizador, carpinteiro, contabilista, costureira, cozinheira,
    cozinheiro, cuidadora, eletricista, encanador, enfermeira, enfermeiro, esteticista, estofador, explicadora, fisioterapeuta, fotografo,
    informatico, interprete, jardineiro, marceneiro, massagista, mecanico, motorista, padeiro, parteira, pedreiro, sapateiro, serralheiro,
    tradutora, veterinaria
  `,
  nl: `
    advocaat, barbier, boekhouder, chauffeur, dakwerker, dierenarts, elektricien, fotograaf, gastouder, imker, informaticus, kapper, kapster,
    kinesist, kleermaker, klusjesman, kok, lasser, loodgieter, masseuse, mecanicien, metselaar, naaister, onthaalmoeder, poetshulp, poetsvrouw,
    schilder, schoenmaker, schoonheidsspecialiste, schoorsteenveger, schrijnwerker, slotenmaker, thuishulp, timmerman, tolk, tuinman,
    verloskundige, verpleegkundige, verpleegster, verpleger, vertaalster, vertaler, vroedvrouw
  `,
  tr: `
    arici*, asci*, avukat*, ayakkabici*, bahcivan*, berber*, boyaci*, cevirmen*, cilingir*, dadi*, dosemeci*, duvarci*, ebe*, elektrikci*,
    fizyoterapist*, fotografci*, hemsire*, kaynakci*, kuafor*, marangoz*, masoz*, muhasebeci*, sofor*, tamirci*, temizlikci*, tercuman*, terzi*,
    tesisatci*, veteriner*
  `,
  ar: `
    اسكافي, بستاني, بيطري, جليسه, حداد, حلاق, خباز, خياط, خياطه, دهان, سايق, سباك, طباخ, طباخه, كوافير, كوافيره, مترجم, مترجمه, محاسب, محامي,
    مربيه, مصور, ممرض, ممرضه, ميكانيكي, نادل, نجار, نحال
  `,
};
