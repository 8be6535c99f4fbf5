-- A board game cafe: games on the shelf, tables, visits, plays, menu, orders and events.

CREATE TABLE board_games (
  bg_id INTEGER PRIMARY KEY,
  name TEXT, -- Castle Quest; Grain Barons; Cat Parade; Deep Signal; Pocket Mars
  publisher TEXT, -- Oakleaf; Tin Robot; Papermill; Big Fox
  category TEXT, -- party; strategy; cooperative; family; card
  min_players INTEGER,
  max_players INTEGER,
  play_minutes INTEGER,
  weight_score NUMERIC,
  year_published INTEGER,
  purchase_cost NUMERIC,
  bought_on DATE,
  missing_pieces BOOLEAN
);

CREATE TABLE cafe_tables (
  table_id INTEGER PRIMARY KEY,
  label TEXT, -- Window 1; Window 2; Booth; Long Table; Cellar
  seats INTEGER,
  floor TEXT -- ground; upstairs; cellar
);

CREATE TABLE patrons (
  patron_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Kit Lawson; Ayesha Malik; Bruno Silva; Wren Foster; Otto Krause
  date_joined DATE,
  tier TEXT, -- casual; regular; legend
  phone TEXT,
  birthday DATE,
  referred_by INTEGER REFERENCES patrons (patron_id)
);

CREATE TABLE visits (
  visit_id INTEGER PRIMARY KEY,
  patron_id INTEGER REFERENCES patrons (patron_id),
  table_id INTEGER REFERENCES cafe_tables (table_id),
  arrived TIMESTAMP,
  departed TIMESTAMP,
  group_size INTEGER,
  cover_charge NUMERIC,
  booked_ahead BOOLEAN
);

CREATE TABLE plays (
  play_id INTEGER PRIMARY KEY,
  visit_id INTEGER REFERENCES visits (visit_id),
  bg_id INTEGER REFERENCES board_games (bg_id),
  needed_teaching BOOLEAN,
  score INTEGER,
  outcome TEXT -- finished; abandoned; draw
);

CREATE TABLE menu_items (
  item_id INTEGER PRIMARY KEY,
  name TEXT, -- Flat White; Nachos; Ginger Beer; Brownie; Toastie
  kind TEXT, -- hot drink; cold drink; snack; cake
  price NUMERIC,
  cost NUMERIC,
  vegan BOOLEAN
);

CREATE TABLE cafe_orders (
  order_id INTEGER PRIMARY KEY,
  visit_id INTEGER REFERENCES visits (visit_id),
  item_id INTEGER REFERENCES menu_items (item_id),
  quantity INTEGER,
  ordered_at TIMESTAMP,
  served_at TIMESTAMP,
  tip NUMERIC
);

CREATE TABLE game_nights (
  night_id INTEGER PRIMARY KEY,
  theme TEXT, -- Quiz Night; Werewolf Night; Newcomer Night; Tournament
  held_on DATE,
  host TEXT, -- Sal; Jude; Mags; Corin
  ticket_price NUMERIC,
  attendees INTEGER
);

? Which games did Ayesha Malik play? List each name once.
? different board games in plays during visits of the patron Ayesha Malik
SELECT DISTINCT g.name FROM board_games g JOIN plays p ON p.bg_id = g.bg_id JOIN visits v ON p.visit_id = v.visit_id JOIN patrons t ON v.patron_id = t.patron_id WHERE t.full_name = 'Ayesha Malik'

? Which board games has nobody ever played?
? board games without any plays
SELECT name FROM board_games WHERE bg_id NOT IN (SELECT bg_id FROM plays)

? Which menu items have never been ordered?
? menu items with no cafe orders
SELECT name FROM menu_items WHERE item_id NOT IN (SELECT item_id FROM cafe_orders)

? Who sat at the Booth table? Names of patrons, no repeats.
? distinct patrons with visits at the cafe table Booth
SELECT DISTINCT t.full_name FROM patrons t JOIN visits v ON v.patron_id = t.patron_id JOIN cafe_tables c ON v.table_id = c.table_id WHERE c.label = 'Booth'

? How many brownies have been ordered? The menu item is called Brownie.
? total quantity of the menu item Brownie in cafe orders
SELECT SUM(o.quantity) FROM cafe_orders o JOIN menu_items m ON o.item_id = m.item_id WHERE m.name = 'Brownie'

? Give each patron and how often they have visited us, including those with no visits.
? visits per patron with zero for none
SELECT t.full_name, COUNT(v.visit_id) FROM patrons t LEFT JOIN visits v ON v.patron_id = t.patron_id GROUP BY t.patron_id, t.full_name

? Which cooperative games were abandoned in a play? Unique names.
? unique cooperative board games with abandoned plays
SELECT DISTINCT g.name FROM board_games g JOIN plays p ON p.bg_id = g.bg_id WHERE g.category = 'cooperative' AND p.outcome = 'abandoned'

? What is the highest score anyone reached in Grain Barons?
? top score in plays of the board game Grain Barons
SELECT MAX(p.score) FROM plays p JOIN board_games g ON p.bg_id = g.bg_id WHERE g.name = 'Grain Barons'

? How much has Bruno Silva paid in cover charges?
? sum of cover charges over the visits of patron Bruno Silva
SELECT SUM(v.cover_charge) FROM visits v JOIN patrons t ON v.patron_id = t.patron_id WHERE t.full_name = 'Bruno Silva'

? List arrival time, patron and table label for visits with groups of more than 6.
? visits with a group size above 6: arrival, patron name, cafe table label
SELECT v.arrived, t.full_name, c.label FROM visits v JOIN patrons t ON v.patron_id = t.patron_id JOIN cafe_tables c ON v.table_id = c.table_id WHERE v.group_size > 6

? Which legend tier patrons never booked ahead?
? legend patrons without visits that were booked ahead
SELECT full_name FROM patrons WHERE tier = 'legend' AND patron_id NOT IN (SELECT patron_id FROM visits WHERE booked_ahead = TRUE)

? How many plays of Oakleaf games needed teaching?
? count of plays needing teaching for board games published by Oakleaf
SELECT COUNT(*) FROM plays p JOIN board_games g ON p.bg_id = g.bg_id WHERE g.publisher = 'Oakleaf' AND p.needed_teaching = TRUE

? How many board games do we own of each category?
? board games by category
SELECT category, COUNT(*) FROM board_games GROUP BY category

? Average play time and average weight score per category
? for each category of board games, average play minutes and average weight
SELECT category, AVG(play_minutes), AVG(weight_score) FROM board_games GROUP BY category

? Plays per game
? How often was each board game played?
SELECT g.name, COUNT(*) FROM plays p JOIN board_games g ON p.bg_id = g.bg_id GROUP BY g.bg_id, g.name

? revenue by kind of menu item
? What did each kind of menu item bring in, counting price times quantity over the cafe orders?
SELECT m.kind, SUM(m.price * o.quantity) FROM cafe_orders o JOIN menu_items m ON o.item_id = m.item_id GROUP BY m.kind

? How many patrons are in each tier?
? patrons per tier
SELECT tier, COUNT(*) FROM patrons GROUP BY tier

? Number of visits and average group by table
? For each cafe table, how many visits were there and how large was the group on average?
SELECT c.label, COUNT(*), AVG(v.group_size) FROM visits v JOIN cafe_tables c ON v.table_id = c.table_id GROUP BY c.table_id, c.label

? How many seats are there on each floor?
? total seats of the cafe tables per floor
SELECT floor, SUM(seats) FROM cafe_tables GROUP BY floor

? Which publishers have we spent more than 200 on?
? publishers whose board games cost us over 200 in total
SELECT publisher FROM board_games GROUP BY publisher HAVING SUM(purchase_cost) > 200

? Attendance by theme and host
? how many attendees did game nights of each theme get with each host?
SELECT theme, host, SUM(attendees) FROM game_nights GROUP BY theme, host

? For each patron, the number of different games they played.
? distinct board games in plays by patron name
SELECT t.full_name, COUNT(DISTINCT p.bg_id) FROM plays p JOIN visits v ON p.visit_id = v.visit_id JOIN patrons t ON v.patron_id = t.patron_id GROUP BY t.patron_id, t.full_name

? Which patrons have come at least 20 times?
? patrons with 20 or more visits
SELECT t.full_name FROM patrons t JOIN visits v ON v.patron_id = t.patron_id GROUP BY t.patron_id, t.full_name HAVING COUNT(*) >= 20

? How many plays ended in every outcome?
? plays by outcome
SELECT outcome, COUNT(*) FROM plays GROUP BY outcome

? Total tips by menu item
? how much tip did cafe orders of each menu item earn?
SELECT m.name, SUM(o.tip) FROM cafe_orders o JOIN menu_items m ON o.item_id = m.item_id GROUP BY m.item_id, m.name

? Which board game is the most complex by weight score?
? heaviest board game, highest weight score
SELECT name FROM board_games ORDER BY weight_score DESC LIMIT 1

? Top 3 most played games
? which three board games have the most plays?
SELECT g.name FROM board_games g JOIN plays p ON p.bg_id = g.bg_id GROUP BY g.bg_id, g.name ORDER BY COUNT(*) DESC LIMIT 3

? What is the cheapest vegan thing on the menu?
? cheapest vegan menu item
SELECT name FROM menu_items WHERE vegan = TRUE ORDER BY price ASC LIMIT 1

? Who's been with us the longest?
? patron with the earliest joining date
SELECT full_name FROM patrons ORDER BY date_joined ASC LIMIT 1

? List board games with their year, latest first.
? name and year published of the board games, newest first
SELECT name, year_published FROM board_games ORDER BY year_published DESC

? Which game night had the most attendees? Theme and date.
? theme and date of the best attended game night
SELECT theme, held_on FROM game_nights ORDER BY attendees DESC LIMIT 1

? Which table is used most?
? cafe table with the most visits
SELECT c.label FROM cafe_tables c JOIN visits v ON v.table_id = c.table_id GROUP BY c.table_id, c.label ORDER BY COUNT(*) DESC LIMIT 1

? Sort the menu by kind, then price from high to low; show name and price.
? menu items with name and price ordered by kind and then price descending
SELECT name, price FROM menu_items ORDER BY kind ASC, price DESC

? What are the 5 longest games?
? five board games with the longest play time
SELECT name FROM board_games ORDER BY play_minutes DESC LIMIT 5

? Which host ran the most game nights?
? host with the highest number of game nights
SELECT host FROM game_nights GROUP BY host ORDER BY COUNT(*) DESC LIMIT 1

? Which games did we buy in 2023?
? board games bought in 2023
SELECT name FROM board_games WHERE EXTRACT(YEAR FROM bought_on) = 2023

? How many visits did we have in October 2024?
? visits in October 2024
SELECT COUNT(*) FROM visits WHERE EXTRACT(YEAR FROM arrived) = 2024 AND EXTRACT(MONTH FROM arrived) = 10

? How long do visits last on average, in hours?
? average hours between arrival and departure of visits
SELECT AVG(EXTRACT(EPOCH FROM departed - arrived) / 3600) FROM visits

? How many minutes do guests wait for each kind of menu item, on average?
? average minutes from ordered to served by kind of menu item in the cafe orders
SELECT m.kind, AVG(EXTRACT(EPOCH FROM o.served_at - o.ordered_at) / 60) FROM cafe_orders o JOIN menu_items m ON o.item_id = m.item_id GROUP BY m.kind

? cover charges per month
? how much cover charge did visits bring each month?
SELECT DATE_TRUNC('month', arrived), SUM(cover_charge) FROM visits GROUP BY DATE_TRUNC('month', arrived)

? Busiest weekdays: number of visits per weekday
? visits by day of the week
SELECT EXTRACT(DOW FROM arrived), COUNT(*) FROM visits GROUP BY EXTRACT(DOW FROM arrived)

? Which patrons joined in the last 3 months?
? patrons who joined during the past 3 months
SELECT full_name FROM patrons WHERE date_joined >= CURRENT_DATE - INTERVAL '3 months'

? When was the first Werewolf Night?
? earliest date of a game night with the theme Werewolf Night
SELECT MIN(held_on) FROM game_nights WHERE theme = 'Werewolf Night'

? Which game nights are planned after 2024-11-15?
? themes of game nights later than November 15, 2024
SELECT theme FROM game_nights WHERE held_on > '2024-11-15'

? How many visits started between 2024-07-01 and 2024-07-31?
? number of visits with arrival from 1 July 2024 to 31 July 2024
SELECT COUNT(*) FROM visits WHERE arrived BETWEEN '2024-07-01' AND '2024-07-31'

? What percentage of visits is booked ahead?
? percent of visits booked ahead
SELECT 100.0 * SUM(CASE WHEN booked_ahead = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM visits

? Share of plays that needed teaching, by category
? for each category of board games, what proportion of plays needed teaching?
SELECT g.category, CAST(SUM(CASE WHEN p.needed_teaching = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM plays p JOIN board_games g ON p.bg_id = g.bg_id GROUP BY g.category

? How many games are played per visit on average?
? average plays per visit
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT visit_id), 0) FROM plays

? Ratio of abandoned to finished plays
? what's the ratio of plays abandoned to plays finished?
SELECT CAST(SUM(CASE WHEN outcome = 'abandoned' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN outcome = 'finished' THEN 1 ELSE 0 END), 0) FROM plays

? What do we earn on each menu item? Name and price minus cost.
? profit per menu item: name, price less cost
SELECT name, price - cost FROM menu_items

? What share of the menu is vegan, per kind?
? proportion of vegan menu items by kind
SELECT kind, CAST(SUM(CASE WHEN vegan = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM menu_items GROUP BY kind

? Cover charge per head over all visits
? total cover charge divided by total group size of the visits
SELECT CAST(SUM(cover_charge) AS FLOAT) / NULLIF(SUM(group_size), 0) FROM visits

? What percentage of board games is missing pieces?
? percent of board games with missing pieces
SELECT 100.0 * SUM(CASE WHEN missing_pieces = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM board_games

? Which strategy or card games can be played in under 45 minutes?
? strategy or card board games with play time below 45 minutes
SELECT name FROM board_games WHERE category IN ('strategy', 'card') AND play_minutes < 45

? Which games are suitable for exactly 5 people, from a minimum of at most 5 to a maximum of at least 5?
? board games whose minimum players is at most 5 and whose maximum is 5 or more
SELECT name FROM board_games WHERE min_players <= 5 AND max_players >= 5

? Name and phone of the regular patrons
? give me names and phones of all patrons in the regular tier
SELECT full_name, phone FROM patrons WHERE tier = 'regular'

? Which patrons weren't referred by anyone?
? patrons without a referrer
SELECT full_name FROM patrons WHERE referred_by IS NULL

? Which groups are still here? Arrival times of visits without a departure.
? arrival of visits that have not departed
SELECT arrived FROM visits WHERE departed IS NULL

? Hot drinks or cakes costing between 2 and 4; the kinds are hot drink and cake
? menu items of kind hot drink or cake priced from 2 to 4
SELECT name FROM menu_items WHERE kind IN ('hot drink', 'cake') AND price BETWEEN 2 AND 4

? Which games have a name starting with "Star"?
? board game names beginning with Star
SELECT name FROM board_games WHERE name LIKE 'Star%'

? How many tables not on the ground floor have 6 seats or more?
? number of cafe tables with at least 6 seats on a floor other than ground
SELECT COUNT(*) FROM cafe_tables WHERE floor <> 'ground' AND seats >= 6

? Which board games cost more than average?
? board games with an above-average purchase cost
SELECT name FROM board_games WHERE purchase_cost > (SELECT AVG(purchase_cost) FROM board_games)

? Who won the last round of Castle Quest?
? Which allergens are in the Nachos?
? How many staff work on a Friday evening?
I do not know
