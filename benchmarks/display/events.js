/** Makes the events that every contender shows: text only, over 125 years, with dates of several precisions. */

const PEOPLE = ['Ada Lind', 'Bo Marsh', 'The council', 'The harbour board', 'Ines Ortega', 'The ferry line'];
const DEEDS = ['opens the northern pier', 'signs a charter', 'replaces the boilers after a long inquiry', 'loses a vote'];

/** One event as the interface of timeline-service gives it. */
function event(index, count) {
  const year = 1900 + Math.floor(index * 125 / count);
  const month = String(1 + index * 7 % 12).padStart(2, '0');
  const day = String(1 + index * 11 % 28).padStart(2, '0');
  const [date, precision] = index % 10 === 0 ? [`${year}`, 'year']
    : index % 5 === 0 ? [`${year}-${month}`, 'month'] : [`${year}-${month}-${day}`, 'day'];
  const who = PEOPLE[index % PEOPLE.length];
  return {
    id: `e${index}`,
    date,
    precision,
    headline: `${who} ${DEEDS[index % DEEDS.length]}`,
    participants: [who],
    places: [],
    mentionCount: 1,
    mentions: [{
      id: `m${index}`,
      headline: who,
      quote: {text: `On that day ${who} ${DEEDS[index % DEEDS.length]}, the paper wrote.`},
      article: {id: `a${index % 50}`, title: 'A paper', url: `https://paper.example/${index}`},
    }],
  };
}

export function makeEvents(count) {
  return Array.from({length: count}, (none, index) => event(index, count));
}
