-- Quiz nights in bars: venues, hosts, evenings, teams, rounds of questions, scores and bookings.

CREATE TABLE bars (
  bar_code TEXT PRIMARY KEY,
  bar_name TEXT, -- Copper Kettle; Moonlight; Dog and Duck; Cellar Nine; Greenhorn
  district TEXT, -- Old Town; Docklands; Westside; Riverside
  max_tables INTEGER,
  owner_name TEXT, -- Rita Vogel; Joe Clancy; Anton Berg; Sally Wu
  hire_fee NUMERIC,
  partner_since INTEGER,
  step_free BOOLEAN
);

CREATE TABLE hosts (
  host_no INTEGER PRIMARY KEY,
  host_name TEXT, -- Quizzy Rascal; Dr Trivia; Ellen Marsh; Big Ben
  style TEXT, -- comedy; classic; musical; family
  fee_per_night NUMERIC,
  started_on DATE,
  quit_on DATE
);

CREATE TABLE evenings (
  evening_no INTEGER PRIMARY KEY,
  bar_code TEXT REFERENCES bars (bar_code),
  main_host_no INTEGER REFERENCES hosts (host_no),
  stand_in_no INTEGER REFERENCES hosts (host_no),
  theme TEXT, -- general knowledge; eighties; science; sports; Harry Potter
  announced_on DATE,
  held_on DATE,
  doors_open TIMESTAMP,
  doors_close TIMESTAMP,
  entry_price NUMERIC,
  bar_takings NUMERIC,
  ticket_income NUMERIC,
  state TEXT -- planned; held; called off; sold out
);

CREATE TABLE teams (
  team_no INTEGER PRIMARY KEY,
  team_name TEXT, -- Les Quizerables; Agatha Quiztie; Smarty Pints; The Know Nothings; Beer Pressure
  home_district TEXT, -- Old Town; Docklands; Westside; Hilltop
  contact_person TEXT, -- Nora Field; Max Olsen; Priya Rao; Jim Bean
  num_people INTEGER,
  registered_on DATE,
  gets_newsletter BOOLEAN
);

CREATE TABLE bookings (
  booking_no INTEGER PRIMARY KEY,
  evening_no INTEGER REFERENCES evenings (evening_no),
  team_no INTEGER REFERENCES teams (team_no),
  booked_on DATE,
  seats INTEGER,
  deposit NUMERIC,
  paid_total NUMERIC,
  turned_up BOOLEAN,
  channel TEXT -- website; phone; walk-in; app
);

CREATE TABLE scores (
  score_no INTEGER PRIMARY KEY,
  evening_no INTEGER REFERENCES evenings (evening_no),
  team_no INTEGER REFERENCES teams (team_no),
  round_type TEXT, -- picture; music; wipeout; anagram; true or false
  questions_asked INTEGER,
  correct_answers INTEGER,
  joker_used BOOLEAN
);

? Which teams have ever booked an evening at the Moonlight? List every team once.
? teams with bookings at Moonlight, no duplicates
SELECT DISTINCT t.team_name FROM teams t JOIN bookings k ON k.team_no = t.team_no JOIN evenings e ON k.evening_no = e.evening_no JOIN bars b ON e.bar_code = b.bar_code WHERE b.bar_name = 'Moonlight'

? For each evening, return the date it was held along with the name of the bar.
? evening dates and bars
SELECT e.held_on, b.bar_name FROM evenings e JOIN bars b ON e.bar_code = b.bar_code

? Who was the main host of the eighties evenings?
? distinct main hosts on evenings with the theme eighties
SELECT DISTINCT h.host_name FROM hosts h JOIN evenings e ON e.main_host_no = h.host_no WHERE e.theme = 'eighties'

? How many evenings did each host do as a stand-in?
? number of evenings per stand-in host
SELECT h.host_name, COUNT(*) FROM hosts h JOIN evenings e ON e.stand_in_no = h.host_no GROUP BY h.host_no, h.host_name

? Which hosts have never been the main host of an evening?
? hosts without an evening as main host
SELECT host_name FROM hosts WHERE host_no NOT IN (SELECT main_host_no FROM evenings)

? How many correct answers has each team given in all?
? total correct answers by team
SELECT t.team_name, SUM(s.correct_answers) FROM teams t JOIN scores s ON s.team_no = t.team_no GROUP BY t.team_no, t.team_name

? List all bars with the number of evenings held there, including bars that had none.
? evenings per bar, zero included
SELECT b.bar_name, COUNT(e.evening_no) FROM bars b LEFT JOIN evenings e ON e.bar_code = b.bar_code GROUP BY b.bar_code, b.bar_name

? Which teams registered but never made a booking?
? teams without bookings
SELECT team_name FROM teams WHERE team_no NOT IN (SELECT team_no FROM bookings)

? How much money did Dr Trivia's evenings as main host bring the bars?
? total bar takings of evenings with Dr Trivia as main host
SELECT SUM(e.bar_takings) FROM evenings e JOIN hosts h ON e.main_host_no = h.host_no WHERE h.host_name = 'Dr Trivia'

? Which teams used their joker in a music round?
? names of teams that played a joker in the music round, each once
SELECT DISTINCT t.team_name FROM teams t JOIN scores s ON s.team_no = t.team_no WHERE s.round_type = 'music' AND s.joker_used = TRUE

? In which districts has the comedy style been hosted?
? distinct bar districts of evenings led by a comedy main host
SELECT DISTINCT b.district FROM bars b JOIN evenings e ON e.bar_code = b.bar_code JOIN hosts h ON e.main_host_no = h.host_no WHERE h.style = 'comedy'

? Give me the contact persons of teams that booked but did not turn up.
? contacts of the no-shows
SELECT DISTINCT t.contact_person FROM teams t JOIN bookings k ON k.team_no = t.team_no WHERE k.turned_up = FALSE

? How many seats were booked for the science evenings at Cellar Nine?
? booked seats, theme science, bar Cellar Nine
SELECT SUM(k.seats) FROM bookings k JOIN evenings e ON k.evening_no = e.evening_no JOIN bars b ON e.bar_code = b.bar_code WHERE e.theme = 'science' AND b.bar_name = 'Cellar Nine'

? Which hosts have been main host as well as stand-in?
? hosts who appear as main host and also as stand-in
SELECT h.host_name FROM hosts h JOIN evenings e ON e.main_host_no = h.host_no INTERSECT SELECT h.host_name FROM hosts h JOIN evenings e ON e.stand_in_no = h.host_no

? Which team answered the most questions correctly, and how many?
? best team with its number of correct answers
SELECT t.team_name, SUM(s.correct_answers) FROM teams t JOIN scores s ON s.team_no = t.team_no GROUP BY t.team_no, t.team_name ORDER BY SUM(s.correct_answers) DESC LIMIT 1

? In which districts do we have both a bar and a team at home?
? districts of bars that are home districts of teams too
SELECT district FROM bars INTERSECT SELECT home_district FROM teams

? How many bookings came in during the last 7 days?
? bookings of the past 7 days
SELECT COUNT(*) FROM bookings WHERE booked_on >= CURRENT_DATE - INTERVAL '7 days'

? What were the bar takings per month in 2024?
? monthly takings, 2024
SELECT DATE_TRUNC('month', held_on), SUM(bar_takings) FROM evenings WHERE EXTRACT(YEAR FROM held_on) = 2024 GROUP BY DATE_TRUNC('month', held_on)

? How long does a quiz evening last on average, in hours from doors open to doors close?
? average hours between opening and closing of the doors
SELECT AVG(EXTRACT(EPOCH FROM doors_close - doors_open) / 3600) FROM evenings

? How many days ahead is an evening announced on average, by theme?
? average days from announcement to evening per theme
SELECT theme, AVG(held_on - announced_on) FROM evenings GROUP BY theme

? What are the average bar takings for each weekday?
? mean takings by day of the week
SELECT EXTRACT(DOW FROM held_on), AVG(bar_takings) FROM evenings GROUP BY EXTRACT(DOW FROM held_on)

? How many teams registered in each quarter?
? team registrations per quarter
SELECT DATE_TRUNC('quarter', registered_on), COUNT(*) FROM teams GROUP BY DATE_TRUNC('quarter', registered_on)

? When was the last evening at each bar?
? most recent evening date per bar
SELECT b.bar_name, MAX(e.held_on) FROM bars b JOIN evenings e ON e.bar_code = b.bar_code GROUP BY b.bar_code, b.bar_name

? Which hosts started before 2018-03-01 and are still working for us?
? hosts who started before 1 March 2018 and have not quit
SELECT host_name FROM hosts WHERE started_on < '2018-03-01' AND quit_on IS NULL

? Which themes were held this month?
? distinct themes of this month's evenings
SELECT DISTINCT theme FROM evenings WHERE DATE_TRUNC('month', held_on) = DATE_TRUNC('month', CURRENT_DATE)

? How many evenings were held between 2023-01-15 and 2023-02-15?
? count the evenings from January 15, 2023 to February 15, 2023
SELECT COUNT(*) FROM evenings WHERE held_on BETWEEN '2023-01-15' AND '2023-02-15'

? Which bars have been partners since 2016 or later?
? bars that became partner in 2016 or after
SELECT bar_name FROM bars WHERE partner_since >= 2016

? Which bookings were made more than 30 days before the evening? Give the booking number.
? booking numbers where over 30 days lie between booking and evening
SELECT k.booking_no FROM bookings k JOIN evenings e ON k.evening_no = e.evening_no WHERE e.held_on - k.booked_on > 30

? Which host quit last year?
? hosts that stopped last year
SELECT host_name FROM hosts WHERE EXTRACT(YEAR FROM quit_on) = EXTRACT(YEAR FROM CURRENT_DATE) - 1

? What was the ticket income of December 2022?
? tickets, December 2022, total income
SELECT SUM(ticket_income) FROM evenings WHERE EXTRACT(YEAR FROM held_on) = 2022 AND EXTRACT(MONTH FROM held_on) = 12

? What percentage of the questions was answered correctly?
? correct answers as a percentage of questions asked
SELECT 100.0 * SUM(correct_answers) / NULLIF(SUM(questions_asked), 0) FROM scores

? What percentage of the questions asked did each team get right?
? percent correct answers of asked questions per team
SELECT t.team_name, 100.0 * SUM(s.correct_answers) / NULLIF(SUM(s.questions_asked), 0) FROM teams t JOIN scores s ON s.team_no = t.team_no GROUP BY t.team_no, t.team_name

? What is the ratio of correct answers to questions for each type of round?
? correct to asked ratio by round type
SELECT round_type, CAST(SUM(correct_answers) AS FLOAT) / NULLIF(SUM(questions_asked), 0) FROM scores GROUP BY round_type

? What is the ratio of phone bookings to website bookings?
? phone : website bookings
SELECT CAST(SUM(CASE WHEN channel = 'phone' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN channel = 'website' THEN 1 ELSE 0 END), 0) FROM bookings

? What share of bookings turned up, per channel?
? turn-up share by booking channel
SELECT channel, CAST(SUM(CASE WHEN turned_up = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bookings GROUP BY channel

? How many bookings are there per team on average?
? average number of bookings of a team
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT team_no), 0) FROM bookings

? What is the average number of bookings per evening for the sports theme?
? bookings per sports evening
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT k.evening_no), 0) FROM bookings k JOIN evenings e ON k.evening_no = e.evening_no WHERE e.theme = 'sports'

? What share of the evenings had a stand-in host?
? share of evenings with a stand-in
SELECT CAST(SUM(CASE WHEN stand_in_no IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM evenings

? What is the ratio of ticket income to bar takings for each evening? Show the evening number.
? evening number and ticket income divided by bar takings
SELECT evening_no, CAST(ticket_income AS FLOAT) / NULLIF(bar_takings, 0) FROM evenings

? How much did each booking pay per seat?
? booking number with the total paid per seat
SELECT booking_no, CAST(paid_total AS FLOAT) / NULLIF(seats, 0) FROM bookings

? What remains after the deposit for each booking? Booking number and paid total minus deposit.
? booking number, paid total less deposit
SELECT booking_no, paid_total - deposit FROM bookings

? How many wrong answers did every team give? Take questions asked less correct answers.
? questions asked minus correct answers in total per team
SELECT t.team_name, SUM(s.questions_asked) - SUM(s.correct_answers) FROM teams t JOIN scores s ON s.team_no = t.team_no GROUP BY t.team_no, t.team_name

? What share of the teams of each home district gets the newsletter?
? newsletter share by home district
SELECT home_district, CAST(SUM(CASE WHEN gets_newsletter = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM teams GROUP BY home_district

? What is the ratio of musical hosts to classic hosts?
? musical to classic, hosts
SELECT CAST(SUM(CASE WHEN style = 'musical' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN style = 'classic' THEN 1 ELSE 0 END), 0) FROM hosts

? What percentage of the takings came from general knowledge evenings?
? general knowledge evenings' part of all bar takings, in percent
SELECT 100.0 * SUM(CASE WHEN theme = 'general knowledge' THEN bar_takings ELSE 0 END) / NULLIF(SUM(bar_takings), 0) FROM evenings

? How many seats were booked through each channel?
? seats by channel
SELECT channel, SUM(seats) FROM bookings GROUP BY channel

? Which themes took more than 3000 at the bar on average?
? themes with average takings over 3000
SELECT theme FROM evenings GROUP BY theme HAVING AVG(bar_takings) > 3000

? Which teams have come to at least 10 evenings? Count the bookings that turned up.
? teams with 10 or more bookings where they turned up
SELECT t.team_name FROM teams t JOIN bookings k ON k.team_no = t.team_no WHERE k.turned_up = TRUE GROUP BY t.team_no, t.team_name HAVING COUNT(*) >= 10

? How many tables can the bars of each district hold in total?
? tables per district
SELECT district, SUM(max_tables) FROM bars GROUP BY district

? How many people do the teams from each district have?
? total people in teams by home district
SELECT home_district, SUM(num_people) FROM teams GROUP BY home_district

? What is the largest bar by number of tables?
? bar with the most tables
SELECT bar_name FROM bars ORDER BY max_tables DESC LIMIT 1

? Which host is the cheapest?
? host with the lowest fee for a night
SELECT host_name FROM hosts ORDER BY fee_per_night ASC LIMIT 1

? On what date did we have the best evening in terms of bar takings?
? date of the evening with the highest takings
SELECT held_on FROM evenings ORDER BY bar_takings DESC LIMIT 1

? Name the 3 longest registered teams.
? 3 teams that registered first
SELECT team_name FROM teams ORDER BY registered_on ASC LIMIT 3

? Which theme has been used most often?
? most frequent theme of the evenings
SELECT theme FROM evenings GROUP BY theme ORDER BY COUNT(*) DESC LIMIT 1

? Which evenings have no stand-in? Return the evening numbers.
? evening numbers without a stand-in host
SELECT evening_no FROM evenings WHERE stand_in_no IS NULL

? Which bars cannot be entered without steps and charge a hire fee over 100?
? bars that are not step free with a fee above 100
SELECT bar_name FROM bars WHERE step_free = FALSE AND hire_fee > 100

? Which teams have Quiz in their name?
? team names containing Quiz
SELECT team_name FROM teams WHERE team_name LIKE '%Quiz%'

? Which drinks sell best at quiz evenings?
? drinks sold per evening
I do not know

? Who wrote the questions for the picture round?
? authors of the questions
I do not know

? What is the phone number of the Copper Kettle?
? phone numbers of the bars
I do not know
