-- A repertory theatre: plays, productions, stages, ensemble, roles, showings, tickets and props.

CREATE TABLE stage (
  id INTEGER PRIMARY KEY,
  stage_name TEXT, -- Main House; Studio; Black Box; Courtyard
  seat_count INTEGER,
  has_revolve BOOLEAN
);

CREATE TABLE play (
  id INTEGER PRIMARY KEY,
  title TEXT, -- The Glass Orchard; Midnight Ferrymen; A Quiet House; The Tailor's Wife; Ashes
  playwright TEXT, -- Ibsen; Moliere; Okonkwo; Vance; Lorca
  genre TEXT, -- tragedy; comedy; farce; drama; musical
  written_year INTEGER,
  running_time_min INTEGER,
  language TEXT -- English; French; Spanish; Norwegian
);

CREATE TABLE production (
  id INTEGER PRIMARY KEY,
  play_id INTEGER REFERENCES play (id),
  stage_id INTEGER REFERENCES stage (id),
  director TEXT, -- Hedda Brook; Simon Vale; Amara Obi; Jules Carre
  premiere_date DATE,
  closing_date DATE,
  budget NUMERIC,
  sold_out BOOLEAN
);

CREATE TABLE ensemble_member (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Imogen; Caspar; Leila; Hugo; Petra
  last_name TEXT, -- Swann; Thorne; Aziz; Bell; Novotna
  engaged_on DATE,
  left_on DATE,
  monthly_pay NUMERIC,
  voice TEXT, -- soprano; alto; tenor; bass
  dob DATE
);

CREATE TABLE casting (
  id INTEGER PRIMARY KEY,
  production_id INTEGER REFERENCES production (id),
  member_id INTEGER REFERENCES ensemble_member (id),
  role_name TEXT, -- Nora; The Captain; Widow Marsh; Leontes; The Fool
  is_lead BOOLEAN,
  understudy_id INTEGER REFERENCES ensemble_member (id)
);

CREATE TABLE showing (
  id INTEGER PRIMARY KEY,
  production_id INTEGER REFERENCES production (id),
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  kind TEXT, -- matinee; evening; preview; school show
  status TEXT -- scheduled; played; cancelled
);

CREATE TABLE ticket (
  id INTEGER PRIMARY KEY,
  showing_id INTEGER REFERENCES showing (id),
  seat_row TEXT,
  price NUMERIC,
  discount TEXT, -- none; pupil; pensioner; subscriber; staff
  sold_at TIMESTAMP,
  refunded BOOLEAN
);

? Which plays are running on the Studio stage?
? titles of plays with a production on the stage Studio
SELECT p.title FROM play p JOIN production r ON r.play_id = p.id JOIN stage s ON r.stage_id = s.id WHERE s.stage_name = 'Studio'

? Who plays the role of The Fool?
? ensemble members in a casting as The Fool
SELECT m.first_name, m.last_name FROM ensemble_member m JOIN casting c ON c.member_id = m.id WHERE c.role_name = 'The Fool'

? Which ensemble members have never had a lead role in a casting?
? ensemble members that were never cast as lead
SELECT first_name, last_name FROM ensemble_member WHERE id NOT IN (SELECT member_id FROM casting WHERE is_lead = TRUE)

? Which plays have we never staged in a production?
? plays without a production
SELECT title FROM play WHERE id NOT IN (SELECT play_id FROM production)

? Who directed The Glass Orchard?
? director of the production of the play The Glass Orchard
SELECT r.director FROM production r JOIN play p ON r.play_id = p.id WHERE p.title = 'The Glass Orchard'

? How many tickets did we sell for the play Ashes?
? ticket count for showings of productions of the play Ashes
SELECT COUNT(*) FROM ticket t JOIN showing s ON t.showing_id = s.id JOIN production r ON s.production_id = r.id JOIN play p ON r.play_id = p.id WHERE p.title = 'Ashes'

? List every production's play title and its number of showings, including productions without a showing.
? showings per production with the title of the play, zero included
SELECT p.title, COUNT(s.id) FROM production r JOIN play p ON r.play_id = p.id LEFT JOIN showing s ON s.production_id = r.id GROUP BY r.id, p.title

? Which tenors were cast in a production directed by Amara Obi? Every name once.
? distinct tenor ensemble members with a casting in Amara Obi's productions
SELECT DISTINCT m.first_name, m.last_name FROM ensemble_member m JOIN casting c ON c.member_id = m.id JOIN production r ON c.production_id = r.id WHERE m.voice = 'tenor' AND r.director = 'Amara Obi'

? Who was understudy for the role of Nora?
? understudy of Nora in the casting, name of the ensemble member
SELECT m.first_name, m.last_name FROM ensemble_member m JOIN casting c ON c.understudy_id = m.id WHERE c.role_name = 'Nora'

? Show play title, stage name and premiere date of all productions with a budget over 100000.
? productions costing more than 100000: play title, stage, premiere
SELECT p.title, s.stage_name, r.premiere_date FROM production r JOIN play p ON r.play_id = p.id JOIN stage s ON r.stage_id = s.id WHERE r.budget > 100000

? What was the highest ticket price for a matinee?
? maximum price of tickets to matinee showings
SELECT MAX(t.price) FROM ticket t JOIN showing s ON t.showing_id = s.id WHERE s.kind = 'matinee'

? Which roles does Imogen Swann play, and in which play?
? role and play title for every casting of ensemble member Imogen Swann
SELECT c.role_name, p.title FROM casting c JOIN ensemble_member m ON c.member_id = m.id JOIN production r ON c.production_id = r.id JOIN play p ON r.play_id = p.id WHERE m.first_name = 'Imogen' AND m.last_name = 'Swann'

? plays by genre
? How many plays of each genre are in our repertoire?
SELECT genre, COUNT(*) FROM play GROUP BY genre

? What are the average and the longest running time per genre?
? running time by genre of play: average and maximum
SELECT genre, AVG(running_time_min), MAX(running_time_min) FROM play GROUP BY genre

? Ticket revenue by discount
? How much money did tickets of each discount bring in?
SELECT discount, SUM(price) FROM ticket GROUP BY discount

? How many tickets were sold for each kind of showing?
? tickets by kind of showing
SELECT s.kind, COUNT(*) FROM ticket t JOIN showing s ON t.showing_id = s.id GROUP BY s.kind

? For each director, count the productions and add up their budgets.
? productions and total budget per director
SELECT director, COUNT(*), SUM(budget) FROM production GROUP BY director

? How many different playwrights write in each language?
? distinct playwrights per language of the plays
SELECT language, COUNT(DISTINCT playwright) FROM play GROUP BY language

? Which playwrights do we have at least 4 plays by?
? playwrights with 4 or more plays
SELECT playwright FROM play GROUP BY playwright HAVING COUNT(*) >= 4

? Number of showings by kind and status
? break the showings down by kind and by status
SELECT kind, status, COUNT(*) FROM showing GROUP BY kind, status

? How many members does the ensemble have per voice, and what do they earn on average?
? ensemble members and average monthly pay by voice
SELECT voice, COUNT(*), AVG(monthly_pay) FROM ensemble_member GROUP BY voice

? How many productions did each stage see?
? productions per stage
SELECT s.stage_name, COUNT(*) FROM stage s JOIN production r ON r.stage_id = s.id GROUP BY s.id, s.stage_name

? Which plays earned more than 50000 in tickets?
? plays with ticket sales above 50000, adding up the prices over all showings and productions
SELECT p.title FROM ticket t JOIN showing s ON t.showing_id = s.id JOIN production r ON s.production_id = r.id JOIN play p ON r.play_id = p.id GROUP BY p.id, p.title HAVING SUM(t.price) > 50000

? How many lead roles has each ensemble member had? First name, last name, number.
? lead castings per ensemble member
SELECT m.first_name, m.last_name, COUNT(*) FROM ensemble_member m JOIN casting c ON c.member_id = m.id WHERE c.is_lead = TRUE GROUP BY m.id, m.first_name, m.last_name

? Which play is the longest?
? title of the play with the longest running time
SELECT title FROM play ORDER BY running_time_min DESC LIMIT 1

? Which stage has the fewest seats?
? smallest stage by seats
SELECT stage_name FROM stage ORDER BY seat_count ASC LIMIT 1

? Top 3 directors by number of productions
? which three directors have done the most productions?
SELECT director FROM production GROUP BY director ORDER BY COUNT(*) DESC LIMIT 3

? List all plays from the oldest to the most recent, with their playwright.
? title and playwright of all plays ordered by the year they were written
SELECT title, playwright FROM play ORDER BY written_year ASC

? Who in the ensemble gets the highest pay?
? best paid ensemble member
SELECT first_name, last_name FROM ensemble_member ORDER BY monthly_pay DESC LIMIT 1

? Which ensemble member has been cast the most?
? ensemble member with the most castings
SELECT m.first_name, m.last_name FROM ensemble_member m JOIN casting c ON c.member_id = m.id GROUP BY m.id, m.first_name, m.last_name ORDER BY COUNT(*) DESC LIMIT 1

? Which play has had the most showings?
? most shown play, counting the showings of its productions
SELECT p.title FROM play p JOIN production r ON r.play_id = p.id JOIN showing s ON s.production_id = r.id GROUP BY p.id, p.title ORDER BY COUNT(*) DESC LIMIT 1

? Director and budget of the 5 costliest productions
? who directed the five most expensive productions, and what was the budget?
SELECT director, budget FROM production ORDER BY budget DESC LIMIT 5

? Sort the ensemble by date engaged, newest first; last name and date.
? ensemble members: last name and engagement date, latest first
SELECT last_name, engaged_on FROM ensemble_member ORDER BY engaged_on DESC

? What was the last production to premiere on the Black Box stage? Give me its director.
? director of the latest production on the stage Black Box
SELECT r.director FROM production r JOIN stage s ON r.stage_id = s.id WHERE s.stage_name = 'Black Box' ORDER BY r.premiere_date DESC LIMIT 1

? Which plays premiered in 2023?
? titles of plays with a production whose premiere was in 2023
SELECT p.title FROM play p JOIN production r ON r.play_id = p.id WHERE EXTRACT(YEAR FROM r.premiere_date) = 2023

? How many showings start in December 2024?
? number of showings in December 2024
SELECT COUNT(*) FROM showing WHERE EXTRACT(YEAR FROM starts_at) = 2024 AND EXTRACT(MONTH FROM starts_at) = 12

? ticket sales per month
? How much did we take in tickets each month?
SELECT DATE_TRUNC('month', sold_at), SUM(price) FROM ticket GROUP BY DATE_TRUNC('month', sold_at)

? How many tickets were sold in the last 3 days?
? tickets sold over the past 3 days
SELECT COUNT(*) FROM ticket WHERE sold_at >= CURRENT_DATE - INTERVAL '3 days'

? For how many days does a production run on average?
? average days from premiere to closing of productions
SELECT AVG(closing_date - premiere_date) FROM production

? How long are evening showings on average, in minutes?
? average minutes from start to end of evening showings
SELECT AVG(EXTRACT(EPOCH FROM ends_at - starts_at) / 60) FROM showing WHERE kind = 'evening'

? Showings by weekday
? on which days of the week do we have how many showings?
SELECT EXTRACT(DOW FROM starts_at), COUNT(*) FROM showing GROUP BY EXTRACT(DOW FROM starts_at)

? Who left the ensemble between 2022-07-01 and 2023-06-30?
? ensemble members who left from July 1, 2022 to June 30, 2023
SELECT first_name, last_name FROM ensemble_member WHERE left_on BETWEEN '2022-07-01' AND '2023-06-30'

? When was the first and the latest premiere of a production by Simon Vale?
? earliest and latest premiere date for productions directed by Simon Vale
SELECT MIN(premiere_date), MAX(premiere_date) FROM production WHERE director = 'Simon Vale'

? Which productions have closed before today? List the director and closing date.
? director and closing date of productions closed earlier than today
SELECT director, closing_date FROM production WHERE closing_date < CURRENT_DATE

? What percentage of tickets has been refunded?
? percent of tickets refunded
SELECT 100.0 * SUM(CASE WHEN refunded = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM ticket

? What share of showings was cancelled for each kind?
? cancelled proportion of showings by kind
SELECT kind, CAST(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM showing GROUP BY kind

? Ratio of comedy to tragedy in our plays
? what is the ratio of plays that are comedy to plays that are tragedy?
SELECT CAST(SUM(CASE WHEN genre = 'comedy' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN genre = 'tragedy' THEN 1 ELSE 0 END), 0) FROM play

? How many tickets are sold per showing on average?
? average tickets per showing
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT showing_id), 0) FROM ticket

? What percent of tickets went to a subscriber, per kind of showing?
? by kind of showing, percentage of tickets with subscriber discount
SELECT s.kind, 100.0 * SUM(CASE WHEN t.discount = 'subscriber' THEN 1 ELSE 0 END) / COUNT(*) FROM ticket t JOIN showing s ON t.showing_id = s.id GROUP BY s.kind

? Share of productions that sold out, by director
? for each director, the proportion of sold out productions
SELECT director, CAST(SUM(CASE WHEN sold_out = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM production GROUP BY director

? What does a ticket cost on average for each showing, i.e. total price per different showing?
? total ticket price divided by the number of different showings
SELECT CAST(SUM(price) AS FLOAT) / NULLIF(COUNT(DISTINCT showing_id), 0) FROM ticket

? Number of lead roles compared with other roles, as a ratio
? ratio of lead castings to castings that are not a lead
SELECT CAST(SUM(CASE WHEN is_lead = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN is_lead = FALSE THEN 1 ELSE 0 END), 0) FROM casting

? Which comedies or farces run under 100 minutes? (genre comedy or farce)
? plays of the genre comedy or farce shorter than 100 minutes
SELECT title FROM play WHERE genre IN ('comedy', 'farce') AND running_time_min < 100

? Which plays are not in English?
? plays in a language other than English
SELECT title FROM play WHERE language <> 'English'

? Show first name, last name and voice of everyone still in the ensemble, without a leaving date.
? first name, last name, voice of ensemble members who haven't left
SELECT first_name, last_name, voice FROM ensemble_member WHERE left_on IS NULL

? Which castings have no understudy? Just the role.
? roles cast without an understudy
SELECT role_name FROM casting WHERE understudy_id IS NULL

? How many tickets between 15 and 25 were sold with pupil or pensioner discount?
? count tickets priced from 15 to 25 with the discount pupil or pensioner
SELECT COUNT(*) FROM ticket WHERE price BETWEEN 15 AND 25 AND discount IN ('pupil', 'pensioner')

? Which plays have "King" in the title?
? titles of plays containing King
SELECT title FROM play WHERE title LIKE '%King%'

? Stages with over 200 seats and a revolve
? which stages have a revolve and more than 200 seats?
SELECT stage_name FROM stage WHERE has_revolve = TRUE AND seat_count > 200

? Start times of previews that were played
? when did the showings of kind preview with status played start?
SELECT starts_at FROM showing WHERE kind = 'preview' AND status = 'played'

? Which ensemble members earn less than the average pay?
? ensemble members paid below average
SELECT first_name, last_name FROM ensemble_member WHERE monthly_pay < (SELECT AVG(monthly_pay) FROM ensemble_member)

? What did the critics write about A Quiet House?
? Which costume size does Caspar Thorne wear?
? How many programmes were sold in the foyer?
I do not know
