import type { Mark } from "./language.ts";

/**
 * How shops and firms write, by language: `dealer` says so alone ("free quote", "special offer"), of `trading` it takes two words ("our
 * shop": a shop may be where somebody works). Written as the other marks are.
 */
export const TRADE: Readonly<Record<string, Readonly<Record<Mark, string>>>> = {
  ar: {
    dealer: `
      عروض, عرض خاص, عروض خاصه, تخفيض, تخفيضات, خصم, خصومات, تنزيلات, برومو, اسعار تنافسيه, تقدير مجاني, معاينه مجانيه,
      زورو محلنا, زباين, زبائن, دفع عند استلام
    `,
    trading: `
      محل, متجر, شركه, مؤسسه, ضمان, كفاله, توصيل مجاني, بضاعه, جمله, شركات, معرض, اسعار مناسبه
    `,
  },
  de: {
    dealer: `
      fur firmen, fur unternehmen, firmenkunden, geschaftskunden, gewerbekunden, angebot der woche, angebot des monats, angebot des tages,
      sonderangebot*, rabatt*, neukunden, kostenloser kostenvoranschlag, kostenvoranschlag gratis, kostenlose kostenvoranschlage,
      unverbindliches angebot, unverbindlich anfragen, aktionspreis*, aktion nur, prozent auf, gutschein sichern, jetzt buchen,
      jetzt bestellen, zum festpreis, meisterbetrieb
    `,
    trading: `
      firma, geschaft, garantie, gewahrleistung, fachbetrieb, kunden, kundschaft, kostenvoranschlag, rechnung, generaluberholt*, preise,
      zzgl, mwst, inkl, studio, unser geschaft, unserem geschaft, unser laden, unserem laden, unserem salon, unserer praxis, laden,
      faire preise
    `,
  },
  en: {
    dealer: `
      for companies, for businesses, special offer, special offers, offer of the week, limited offer, limited time, free quote,
      free quotes, free estimate, free estimates, promo, discount, discounts, off your first, competitive prices, competitive rates,
      fully insured, our customers, our clients, new clients, book now, order now, call today, visit our shop, family business,
      trade prices, no obligation quote, plus vat, inc vat, incl vat, excl vat, our rates, our prices
    `,
    trading: `
      shop, business, warranty, guarantee, guaranteed, refurbished, reconditioned, customers, clients, prices, rates, invoice, ltd,
      in stock, opening hours, our shop, our store, our salon, our showroom, our company, quotes, reasonable rates, great prices,
      best prices
    `,
  },
  es: {
    dealer: `
      para empresas, presupuesto sin compromiso, presupuestos sin compromiso, presupuesto gratis, presupuesto gratuito,
      presupuestos gratis, oferta de la semana, oferta especial, ofertas especiales, en oferta, promo, promocion, promociones, descuento,
      descuentos, rebajas, rebajado, rebajados, nuestros clientes, precios competitivos, mejores precios, precio cerrado,
      aceptamos tarjeta, mas iva, iva incluid*, sin iva
    `,
    trading: `
      tienda, empresa, negocio, garantia, reacondicionad*, clientes, presupuesto, presupuestos, precios, factura, autonomo, autonoma,
      stock, nuestra tienda, nuestro local, nuestro salon, buen precio, precios economicos
    `,
  },
  fr: {
    dealer: `
      pour entreprises, pour les entreprises, aux entreprises, devis gratuit, devis gratuits, devis offert, devis sans engagement,
      offre speciale, offres speciales, offre de la semaine, offre du mois, offre decouverte, promo, promos, soldes, nos clients,
      nos tarifs, tarifs attractifs, tarif preferentiel, ttc, cesu accepte, intervention rapide, devis sous, codes promo, nos prix,
      nos formules, en promotion
    `,
    trading: `
      entreprise, magasin, boutique, garantie, garanti, garantis, reconditionne*, clients, clientele, devis, tarif, tarifs, facture,
      siret, artisan, stock, notre boutique, notre magasin, notre salon, notre showroom, notre entreprise, meilleurs prix, prix attractifs
    `,
  },
  it: {
    dealer: `
      per aziende, per le aziende, per imprese, preventivo gratuito, preventivi gratuiti, preventivo gratis, preventivi gratis,
      offerta speciale, offerte speciali, offerta della settimana, offerta del mese, in offerta, promo, promozione, promozioni, sconto,
      sconti, scontato, scontati, saldi, nostri clienti, prezzi competitivi, piu iva, iva inclusa, iva esclusa, preventivo senza impegno,
      preventivi senza impegno
    `,
    trading: `
      negozio, ditta, azienda, impresa, garanzia, garantito, garantiti, rigenerat*, ricondizionat*, clienti, preventivo, preventivi,
      prezzi, fattura, tariffe, consegna a domicilio, nostro negozio, nostro salone, nostra bottega, nostra ditta, partita iva,
      prezzi modici, ottimi prezzi, prezzi bassi
    `,
  },
  nl: {
    dealer: `
      voor bedrijven, gratis offerte, vrijblijvende offerte, aanbieding, aanbiedingen, aanbieding van de week, actieprijs, actie deze,
      promo, promotie, korting, kortingen, onze klanten, nieuwe klanten, scherpe tarieven, excl btw, incl btw, vrijblijvende prijs,
      vrijblijvend advies
    `,
    trading: `
      winkel, bedrijf, zaak, garantie, gereviseerd*, klanten, offerte, prijzen, tarieven, tarief, factuur, zzp, vakman, voorraad,
      onze winkel, onze zaak, ons salon, onze salon, ons bedrijf, beste prijs, scherpe prijs, scherpe prijzen
    `,
  },
  pt: {
    dealer: `
      para empresas, orcamento gratis, orcamentos gratis, orcamento gratuito, orcamentos gratuitos, orcamento sem compromisso,
      oferta especial, oferta da semana, em oferta, promo, promocao, promocoes, desconto, descontos, saldos, nossos clientes,
      precos competitivos, melhores precos, aceitamos cartao, mbway, mais iva, iva incluido
    `,
    trading: `
      loja, empresa, negocio, garantia, recondicionad*, clientes, orcamento, orcamentos, precos, fatura, factura, stock, recibo,
      nossa loja, nosso salao, nossa empresa, bons precos, precos acessiveis, melhor preco
    `,
  },
  tr: {
    dealer: `
      firmalara, sirketlere, firmalar icin, sirketler icin, indirim, indirimi, indirimli, indirimler, kampanya*, haftanin firsati,
      ozel teklif, ozel firsat, ucretsiz kesif, ucretsiz fiyat teklifi, musterilerimiz*, en uygun, fatura kesilir, taksit*, firsat urunu,
      kdv dahil, kdv haric, magazamiza bekleriz, dukkanimiza bekleriz
    `,
    trading: `
      magaza*, dukkan*, firma*, sirket*, garanti, garantili, yenilenmis, musteri*, fiyatlar*, fatura, esnaf, isletme*, stok*, magazamiz*,
      dukkanimiz*, uygun fiyat*, uygun fiyata, hesapli fiyat
    `,
  },
};
