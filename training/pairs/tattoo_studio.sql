-- A tattoo studio: artists, clients, sessions with their designs, and touch-ups.

CREATE TABLE artists (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Raven Cole; Mika Salo; Juno Park; Theo Blanc; Inka Weiss
  style TEXT, -- blackwork; realism; lettering; watercolour
  chair_rent NUMERIC,
  joined DATE,
  guest_artist BOOLEAN
);

CREATE TABLE clients (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Olive Nash; Sven Bohr; Carla Rossi; Hugo Platt; Zoe Quill
  city TEXT, -- Turku; Dundee; Nice; Essen
  born DATE,
  email TEXT
);

CREATE TABLE sessions (
  id INTEGER PRIMARY KEY,
  artist_id INTEGER REFERENCES artists (id),
  client_id INTEGER REFERENCES clients (id),
  motif TEXT, -- koi fish; rose; anchor; wolf head; compass
  body_part TEXT, -- forearm; back; calf; shoulder
  booked_on DATE,
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  price NUMERIC,
  deposit NUMERIC,
  ink_ml NUMERIC,
  state TEXT -- booked; finished; cancelled; missed
);

CREATE TABLE touch_ups (
  id INTEGER PRIMARY KEY,
  session_id INTEGER REFERENCES sessions (id),
  done_on DATE,
  cause TEXT, -- faded; blurred; scarred; uneven
  charge NUMERIC
);

? Which clients had a koi fish done?
? clients with a koi fish, each once
SELECT DISTINCT c.name FROM clients c JOIN sessions s ON s.client_id = c.id WHERE s.motif = 'koi fish'

? Return the name of the artist and the name of the client for each cancelled session.
? cancelled sessions: artist and client
SELECT a.name, c.name FROM sessions s JOIN artists a ON s.artist_id = a.id JOIN clients c ON s.client_id = c.id WHERE s.state = 'cancelled'

? Which artists have never had a session?
? artists without sessions
SELECT name FROM artists WHERE id NOT IN (SELECT artist_id FROM sessions)

? How much money did each artist's sessions bring in? Show the artist's name.
? session prices per artist
SELECT a.name, SUM(s.price) FROM artists a JOIN sessions s ON s.artist_id = a.id GROUP BY a.id, a.name

? Which sessions never needed a touch-up? Give the session ids.
? session ids without a touch-up
SELECT id FROM sessions WHERE id NOT IN (SELECT session_id FROM touch_ups)

? How many hours does a session last on average for each body part?
? average hours by body part
SELECT body_part, AVG(EXTRACT(EPOCH FROM ends_at - starts_at) / 3600) FROM sessions GROUP BY body_part

? How many sessions were booked in the last 20 days?
? bookings in the past 20 days
SELECT COUNT(*) FROM sessions WHERE booked_on >= CURRENT_DATE - INTERVAL '20 days'

? What did the sessions booked in 2024 bring in per month?
? price by month of booking, 2024
SELECT DATE_TRUNC('month', booked_on), SUM(price) FROM sessions WHERE EXTRACT(YEAR FROM booked_on) = 2024 GROUP BY DATE_TRUNC('month', booked_on)

? What is the ratio of finished to missed sessions for each artist? Give the name.
? finished / missed ratio by artist
SELECT a.name, CAST(SUM(CASE WHEN s.state = 'finished' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN s.state = 'missed' THEN 1 ELSE 0 END), 0) FROM sessions s JOIN artists a ON s.artist_id = a.id GROUP BY a.id, a.name

? What are deposits as a percentage of the session prices for each motif?
? deposit in percent of price by motif
SELECT motif, 100.0 * SUM(deposit) / NULLIF(SUM(price), 0) FROM sessions GROUP BY motif

? What is still due on each session after the deposit? Show the session id.
? session id, price minus deposit
SELECT id, price - deposit FROM sessions

? How many sessions does a client have on average?
? average sessions per client
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT client_id), 0) FROM sessions

? How many millilitres of ink went into each motif?
? ink by motif
SELECT motif, SUM(ink_ml) FROM sessions GROUP BY motif

? Which artist pays the least chair rent?
? artist with the lowest chair rent
SELECT name FROM artists ORDER BY chair_rent LIMIT 1

? Which artists are not guests?
? artists who are no guest artists
SELECT name FROM artists WHERE guest_artist = FALSE

? How many needles does Raven Cole use in a session?
I do not know

? Which artists have tattooed clients from Dundee?
? artists with Dundee clients, no repeats
SELECT DISTINCT a.name FROM artists a JOIN sessions s ON s.artist_id = a.id JOIN clients c ON s.client_id = c.id WHERE c.city = 'Dundee'

? How much was charged for touch-ups of each artist's work? Return the artist's name and the total.
? touch-up charges by artist
SELECT a.name, SUM(t.charge) FROM touch_ups t JOIN sessions s ON t.session_id = s.id JOIN artists a ON s.artist_id = a.id GROUP BY a.id, a.name

? Show every client with the number of sessions, including clients who had none.
? sessions per client, zero included
SELECT c.name, COUNT(s.id) FROM clients c LEFT JOIN sessions s ON s.client_id = c.id GROUP BY c.id, c.name

? Which client has spent the most in the studio?
? client with the highest sum of session prices
SELECT c.name FROM clients c JOIN sessions s ON s.client_id = c.id GROUP BY c.id, c.name ORDER BY SUM(s.price) DESC LIMIT 1

? What share of the touch-ups was due to faded ink?
? share of faded among the touch-ups
SELECT CAST(SUM(CASE WHEN cause = 'faded' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM touch_ups

? What percentage of the sessions on each body part was cancelled?
? cancelled percent by body part
SELECT body_part, 100.0 * SUM(CASE WHEN state = 'cancelled' THEN 1 ELSE 0 END) / COUNT(*) FROM sessions GROUP BY body_part

? What does a millilitre of ink earn in each session? Show session id and price per ml.
? session id, price divided by ink ml
SELECT id, CAST(price AS FLOAT) / NULLIF(ink_ml, 0) FROM sessions

? How many touch-ups were done in June 2023?
? touch-ups, June 2023
SELECT COUNT(*) FROM touch_ups WHERE EXTRACT(YEAR FROM done_on) = 2023 AND EXTRACT(MONTH FROM done_on) = 6

? How many sessions start on each weekday?
? sessions by day of the week
SELECT EXTRACT(DOW FROM starts_at), COUNT(*) FROM sessions GROUP BY EXTRACT(DOW FROM starts_at)

? Which artists joined before 2020-02-01?
? artists who joined earlier than February 1, 2020
SELECT name FROM artists WHERE joined < '2020-02-01'

? How old is every client?
? clients and their ages
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM born) FROM clients

? When did each client have the first session? Give the name.
? first session start per client
SELECT c.name, MIN(s.starts_at) FROM clients c JOIN sessions s ON s.client_id = c.id GROUP BY c.id, c.name

? Which motifs cost more than 250 on average?
? motifs with a mean price above 250
SELECT motif FROM sessions GROUP BY motif HAVING AVG(price) > 250

? Which clients have been tattooed by Juno Park as well as by Mika Salo?
SELECT c.name FROM clients c JOIN sessions s ON s.client_id = c.id JOIN artists a ON s.artist_id = a.id WHERE a.name = 'Juno Park' INTERSECT SELECT c.name FROM clients c JOIN sessions s ON s.client_id = c.id JOIN artists a ON s.artist_id = a.id WHERE a.name = 'Mika Salo'

? How many more finished than cancelled sessions are there?
? finished minus cancelled sessions
SELECT SUM(CASE WHEN state = 'finished' THEN 1 ELSE 0 END) - SUM(CASE WHEN state = 'cancelled' THEN 1 ELSE 0 END) FROM sessions

? Which styles are practised by at least 2 artists?
? styles with 2 or more artists
SELECT style FROM artists GROUP BY style HAVING COUNT(*) >= 2

? Which clients left no email?
? clients where the email is missing
SELECT name FROM clients WHERE email IS NULL

? Which 3 sessions were the most expensive? Give the motifs.
? motifs of the 3 dearest sessions
SELECT motif FROM sessions ORDER BY price DESC LIMIT 3

? What fraction of the artists are guests?
? share of guest artists
SELECT CAST(SUM(CASE WHEN guest_artist = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM artists
