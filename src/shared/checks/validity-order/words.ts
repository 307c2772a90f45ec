export const about = {
  title: { zh: '期间和有效期止不早于起', en: 'Periods and validities end after they begin' },
  failure: { zh: '期间或有效期的起止颠倒', en: 'A period or validity ends before it begins' },
  why: {
    zh: '起止颠倒的设定从不生效，走访和账期就没有依据。',
    en: 'An appointment that ends before it begins is never in force, so nothing says what visits and terms are owed.',
  },
};
