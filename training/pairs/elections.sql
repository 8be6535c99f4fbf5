-- The elections office of a county: polling places, voters, parties, candidates and results.

CREATE TABLE parties (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Green Union; Civic League; Labour Front; Liberal Path
  abbreviation TEXT,
  founded_year INTEGER,
  members INTEGER,
  leader TEXT
);

CREATE TABLE elections (
  id INTEGER PRIMARY KEY,
  title TEXT, -- Mayor Election; Council Election; School Board Vote; Referendum
  election_type TEXT, -- local; regional; national; special
  held_on DATE,
  seats INTEGER,
  registered_voters INTEGER
);

CREATE TABLE districts (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Harbour; Hillside; Midtown; Westgate; Lakeview
  population INTEGER,
  area_type TEXT -- urban; rural; suburban
);

CREATE TABLE candidates (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Joanna; Peter; Yusuf; Clara; Dominic
  last_name TEXT, -- Ashworth; Nyman; Demir; Fontaine; Reed
  party_id INTEGER REFERENCES parties (id),
  election_id INTEGER REFERENCES elections (id),
  date_of_birth DATE,
  occupation TEXT, -- teacher; farmer; engineer; shopkeeper
  campaign_budget NUMERIC,
  is_incumbent BOOLEAN
);

CREATE TABLE polling_places (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Elm Street Hall; Central Gym; Old Mill; Union Library
  district_id INTEGER REFERENCES districts (id),
  booths INTEGER,
  wheelchair_access BOOLEAN
);

CREATE TABLE results (
  id INTEGER PRIMARY KEY,
  candidate_id INTEGER REFERENCES candidates (id),
  polling_place_id INTEGER REFERENCES polling_places (id),
  votes INTEGER,
  postal_votes INTEGER,
  counted_at TIMESTAMP
);

CREATE TABLE donations (
  id INTEGER PRIMARY KEY,
  party_id INTEGER REFERENCES parties (id),
  donor_name TEXT,
  donor_type TEXT, -- person; business; union; foundation
  amount NUMERIC,
  received_on DATE
);

? Which candidates ran for the Green Union?
? first and last names of the candidates of the party Green Union
SELECT c.first_name, c.last_name FROM candidates c JOIN parties p ON c.party_id = p.id WHERE p.name = 'Green Union'

? How many votes did each candidate get?
? total votes per candidate with first and last name
SELECT c.first_name, c.last_name, SUM(r.votes) FROM candidates c JOIN results r ON r.candidate_id = c.id GROUP BY c.id, c.first_name, c.last_name

? How many votes were cast in the Harbour district?
? total of all votes counted at polling places in Harbour
SELECT SUM(r.votes) FROM results r JOIN polling_places p ON r.polling_place_id = p.id JOIN districts d ON p.district_id = d.id WHERE d.name = 'Harbour'

? Which parties have never received a donation?
? parties without donations
SELECT name FROM parties WHERE id NOT IN (SELECT party_id FROM donations)

? Which parties had an incumbent candidate in a national election?
? names of parties with at least one incumbent among the candidates of national elections
SELECT DISTINCT p.name FROM parties p JOIN candidates c ON c.party_id = p.id JOIN elections e ON c.election_id = e.id WHERE c.is_incumbent = TRUE AND e.election_type = 'national'

? How many polling places does each district have, including districts with none?
? count polling places for every district, also the ones without any
SELECT d.name, COUNT(p.id) FROM districts d LEFT JOIN polling_places p ON p.district_id = d.id GROUP BY d.id, d.name

? Which polling places are in rural districts?
? list the polling places located in a rural district
SELECT p.name FROM polling_places p JOIN districts d ON p.district_id = d.id WHERE d.area_type = 'rural'

? How much have businesses donated to the Civic League?
? sum of business donations received by the Civic League party
SELECT SUM(o.amount) FROM donations o JOIN parties p ON o.party_id = p.id WHERE o.donor_type = 'business' AND p.name = 'Civic League'

? Who stood in the Referendum or the School Board Vote?
? candidates of the elections titled School Board Vote or Referendum
SELECT c.first_name, c.last_name FROM candidates c JOIN elections e ON c.election_id = e.id WHERE e.title IN ('Referendum', 'School Board Vote')

? Which parties put up more than 5 candidates?
? names of the parties with over 5 candidates
SELECT p.name FROM parties p JOIN candidates c ON c.party_id = p.id GROUP BY p.id, p.name HAVING COUNT(*) > 5

? Which candidates got any votes at Central Gym?
? candidates with at least 1 vote at the polling place Central Gym
SELECT DISTINCT c.first_name, c.last_name FROM candidates c JOIN results r ON r.candidate_id = c.id JOIN polling_places p ON r.polling_place_id = p.id WHERE p.name = 'Central Gym' AND r.votes >= 1

? How many candidates does each party have?
? candidates by party
SELECT p.name, COUNT(*) FROM parties p JOIN candidates c ON c.party_id = p.id GROUP BY p.id, p.name

? How many elections of each type were held?
? number of elections per type
SELECT election_type, COUNT(*) FROM elections GROUP BY election_type

? What is the average campaign budget by occupation of the candidate?
? avg campaign budget per occupation
SELECT occupation, AVG(campaign_budget) FROM candidates GROUP BY occupation

? How much came in from each type of donor and how many gifts were that?
? total amount and number of donations per donor type
SELECT donor_type, SUM(amount), COUNT(*) FROM donations GROUP BY donor_type

? Total population by area type
? How many people live in urban, rural and suburban districts?
SELECT area_type, SUM(population) FROM districts GROUP BY area_type

? How many votes did each party win?
? sum of votes by party name
SELECT p.name, SUM(r.votes) FROM parties p JOIN candidates c ON c.party_id = p.id JOIN results r ON r.candidate_id = c.id GROUP BY p.id, p.name

? Which occupations are held by more than 10 candidates?
? occupations with over 10 candidates
SELECT occupation FROM candidates GROUP BY occupation HAVING COUNT(*) > 10

? For each district, give the number of polling places and the total number of booths.
? polling places and booths per district
SELECT d.name, COUNT(*), SUM(p.booths) FROM districts d JOIN polling_places p ON p.district_id = d.id GROUP BY d.id, d.name

? How many elections were held per year?
? elections per year
SELECT EXTRACT(YEAR FROM held_on), COUNT(*) FROM elections GROUP BY EXTRACT(YEAR FROM held_on)

? How many different parties took part in each election?
? number of distinct parties per election title
SELECT e.title, COUNT(DISTINCT c.party_id) FROM elections e JOIN candidates c ON c.election_id = e.id GROUP BY e.id, e.title

? What were the smallest, largest and average donations to each party?
? min, max and avg donation amount per party
SELECT p.name, MIN(d.amount), MAX(d.amount), AVG(d.amount) FROM parties p JOIN donations d ON d.party_id = p.id GROUP BY p.id, p.name

? How many incumbents ran for each party?
? incumbent candidates per party
SELECT p.name, COUNT(*) FROM parties p JOIN candidates c ON c.party_id = p.id WHERE c.is_incumbent = TRUE GROUP BY p.id, p.name

? Which candidate got the most votes overall?
? Who is the candidate with the highest total of votes?
SELECT c.first_name, c.last_name FROM candidates c JOIN results r ON r.candidate_id = c.id GROUP BY c.id, c.first_name, c.last_name ORDER BY SUM(r.votes) DESC LIMIT 1

? What are the top 3 parties by votes?
? Name the 3 parties with the most votes in total.
SELECT p.name FROM parties p JOIN candidates c ON c.party_id = p.id JOIN results r ON r.candidate_id = c.id GROUP BY p.id, p.name ORDER BY SUM(r.votes) DESC LIMIT 3

? Which party is the oldest?
? party founded first
SELECT name FROM parties ORDER BY founded_year LIMIT 1

? Who is the youngest candidate?
? first and last name of the youngest candidate
SELECT first_name, last_name FROM candidates ORDER BY date_of_birth DESC LIMIT 1

? Which district has the most people?
? most populous district
SELECT name FROM districts ORDER BY population DESC LIMIT 1

? List the parties by number of members, largest first, with the member count.
? party names and members sorted by members descending
SELECT name, members FROM parties ORDER BY members DESC

? Who had the biggest campaign budget in the Mayor Election?
? candidate with the largest campaign budget in the Mayor Election
SELECT c.first_name, c.last_name FROM candidates c JOIN elections e ON c.election_id = e.id WHERE e.title = 'Mayor Election' ORDER BY c.campaign_budget DESC LIMIT 1

? Which polling place counted the fewest votes?
? polling place with the lowest total of votes
SELECT p.name FROM polling_places p JOIN results r ON r.polling_place_id = p.id GROUP BY p.id, p.name ORDER BY SUM(r.votes) LIMIT 1

? Which party received the largest sum of donations, and how much was it?
? party with the highest total donations and that total
SELECT p.name, SUM(d.amount) FROM parties p JOIN donations d ON d.party_id = p.id GROUP BY p.id, p.name ORDER BY SUM(d.amount) DESC LIMIT 1

? Show the 5 biggest donations with donor name and amount.
? donor name and amount of the 5 largest donations
SELECT donor_name, amount FROM donations ORDER BY amount DESC LIMIT 5

? Which elections were held in 2022?
? titles of the elections in 2022
SELECT title FROM elections WHERE EXTRACT(YEAR FROM held_on) = 2022

? How much was donated per month in 2023?
? monthly donation totals 2023
SELECT DATE_TRUNC('month', received_on), SUM(amount) FROM donations WHERE EXTRACT(YEAR FROM received_on) = 2023 GROUP BY DATE_TRUNC('month', received_on)

? When was the last local election?
? date of the most recent local election
SELECT MAX(held_on) FROM elections WHERE election_type = 'local'

? Which donations came in during the last 2 weeks?
? ids of donations received in the past 14 days
SELECT id FROM donations WHERE received_on >= CURRENT_DATE - INTERVAL '14 days'

? How many donations did the Labour Front receive since 2024-01-01?
? number of donations to the Labour Front on or after January 1, 2024
SELECT COUNT(*) FROM donations d JOIN parties p ON d.party_id = p.id WHERE p.name = 'Labour Front' AND d.received_on >= '2024-01-01'

? On which weekday was each election held?
? title and day of the week of all elections
SELECT title, EXTRACT(DOW FROM held_on) FROM elections

? How many results were counted on each day?
? results per day of counting
SELECT CAST(counted_at AS DATE), COUNT(*) FROM results GROUP BY CAST(counted_at AS DATE)

? How old are the candidates? Show first name, last name and age.
? first name, last name and age in years of each candidate
SELECT first_name, last_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM date_of_birth) FROM candidates

? How long ago was each election, in days?
? title and days since every election
SELECT title, CURRENT_DATE - held_on FROM elections

? Which candidates were born before 1960-01-01?
? candidates born earlier than 1 January 1960
SELECT first_name, last_name FROM candidates WHERE date_of_birth < '1960-01-01'

? What share of the votes was postal, over all results?
? share of postal votes in all votes
SELECT CAST(SUM(postal_votes) AS FLOAT) / NULLIF(SUM(votes), 0) FROM results

? How many voters were registered per seat in each election?
? title and registered voters divided by seats
SELECT title, registered_voters / NULLIF(seats, 0) FROM elections

? What percentage of polling places has wheelchair access?
? percent of polling places accessible by wheelchair
SELECT 100.0 * SUM(CASE WHEN wheelchair_access = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM polling_places

? For each party, what proportion of its candidates is incumbent?
? party name and proportion of incumbents among its candidates
SELECT p.name, CAST(SUM(CASE WHEN c.is_incumbent = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM parties p JOIN candidates c ON c.party_id = p.id GROUP BY p.id, p.name

? ratio of urban to rural districts
? What is the ratio of urban districts to rural ones?
SELECT CAST(SUM(CASE WHEN area_type = 'urban' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN area_type = 'rural' THEN 1 ELSE 0 END), 0) FROM districts

? How many votes in each result were cast in person, that is, votes minus postal votes?
? result id and difference between votes and postal votes
SELECT id, votes - postal_votes FROM results

? What is the average number of candidates per party?
? candidates per party on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT party_id), 0) FROM candidates

? What percentage of donations comes from unions?
? percentage of union donations
SELECT 100.0 * SUM(CASE WHEN donor_type = 'union' THEN 1 ELSE 0 END) / COUNT(*) FROM donations

? Which polling places have no wheelchair access and fewer than 4 booths?
? polling places without wheelchair access that have less than 4 booths
SELECT name FROM polling_places WHERE wheelchair_access = FALSE AND booths < 4

? Which candidates stand without a party?
? candidates whose party is missing
SELECT first_name, last_name FROM candidates WHERE party_id IS NULL

? Show the name, abbreviation, founding year and leader of all parties.
? party name, abbreviation, year founded, leader
SELECT name, abbreviation, founded_year, leader FROM parties

? Which candidates are farmers or teachers?
? candidates working as farmer or teacher
SELECT first_name, last_name FROM candidates WHERE occupation IN ('farmer', 'teacher')

? How many districts have between 5000 and 20000 people?
? number of districts with a population from 5000 to 20000
SELECT COUNT(*) FROM districts WHERE population BETWEEN 5000 AND 20000

? Which donors are called Foundation something, starting with that word?
? donor names starting with Foundation
SELECT donor_name FROM donations WHERE donor_name LIKE 'Foundation%'

? Which parties have more members than the average party?
? parties with an above average number of members
SELECT name FROM parties WHERE members > (SELECT AVG(members) FROM parties)

? Which elections other than local ones had more than 10 seats?
? titles of elections that are not local, with over 10 seats
SELECT title FROM elections WHERE election_type <> 'local' AND seats > 10

? How many invalid ballots were there?
? spoiled ballots per polling place
I do not know

? Who did the volunteers at each polling place vote for?
? list of election helpers
I do not know

? What did each candidate promise in the campaign?
I do not know
