/** What every page says of the city in the same words. All of it is invented. */
export const city = {
  name: 'City of Alder Falls',
  address: ['200 Mill Street', 'Alder Falls'],
  phone: { text: '555-0100', number: '5550100' },
  email: 'hello@alderfalls.example',
  hours: 'Monday to Friday, 8:00 a.m. to 5:00 p.m., and until 6:30 p.m. on the first Tuesday of the month.',
} as const;
