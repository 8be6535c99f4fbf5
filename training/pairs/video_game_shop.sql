-- A shop for new and used video games: games, stock, customers, orders, trade-ins, preorders and staff.

CREATE TABLE staff_members (
  staff_no INTEGER PRIMARY KEY,
  name TEXT, -- Olly Fern; Tess Ward; Bilal Khan; Josie Hart
  job TEXT, -- manager; sales assistant; technician; cashier
  hire_date DATE,
  hourly_rate NUMERIC,
  reports_to TEXT
);

CREATE TABLE games (
  game_no INTEGER PRIMARY KEY,
  title TEXT, -- Dragon Tide; Pixel Racers; Lost Colony; Ghost Shift; Garden Sim
  console TEXT, -- Orbit 5; Playbox; Switchy; PC; RetroKid
  genre TEXT, -- adventure; racing; puzzle; horror; simulation
  studio TEXT, -- Moonbyte; Redfox; Tinker Lab; Kaiju Soft
  release_date DATE,
  age_rating INTEGER,
  list_price NUMERIC,
  multiplayer BOOLEAN
);

CREATE TABLE stock (
  stock_no INTEGER PRIMARY KEY,
  game_no INTEGER REFERENCES games (game_no),
  condition TEXT, -- new; mint; good; scratched
  qty_on_hand INTEGER,
  reorder_level INTEGER,
  cost_each NUMERIC,
  shelf TEXT, -- window; front; back room; bargain bin
  last_counted DATE
);

CREATE TABLE shoppers (
  shopper_no INTEGER PRIMARY KEY,
  first_name TEXT, -- Leo; Hana; Gareth; Priya; Zack
  last_name TEXT, -- Moss; Ito; Pryce; Sharma; Bloom
  email TEXT,
  postcode TEXT, -- LS1; M4; B12; NE3
  signed_up DATE,
  loyalty_points INTEGER,
  favourite_console TEXT -- Orbit 5; Playbox; Switchy; PC; RetroKid
);

CREATE TABLE purchases (
  purchase_no INTEGER PRIMARY KEY,
  shopper_no INTEGER REFERENCES shoppers (shopper_no),
  staff_no INTEGER REFERENCES staff_members (staff_no),
  bought_at TIMESTAMP,
  channel TEXT, -- in store; website; phone
  pay_method TEXT, -- cash; card; gift voucher; store credit
  delivery_fee NUMERIC,
  returned BOOLEAN
);

CREATE TABLE purchase_lines (
  purchase_no INTEGER REFERENCES purchases (purchase_no),
  game_no INTEGER REFERENCES games (game_no),
  qty INTEGER,
  unit_price NUMERIC,
  discount_amt NUMERIC
);

CREATE TABLE trade_ins (
  trade_no INTEGER PRIMARY KEY,
  shopper_no INTEGER REFERENCES shoppers (shopper_no),
  game_no INTEGER REFERENCES games (game_no),
  traded_on DATE,
  offered NUMERIC,
  resale_price NUMERIC,
  outcome TEXT, -- accepted; refused; pending
  handled_by INTEGER REFERENCES staff_members (staff_no)
);

CREATE TABLE preorders (
  preorder_no INTEGER PRIMARY KEY,
  shopper_no INTEGER REFERENCES shoppers (shopper_no),
  game_no INTEGER REFERENCES games (game_no),
  placed_on DATE,
  deposit NUMERIC,
  collected_on DATE
);

? Which games has Hana Ito preordered?
? titles of games in preorders by the shopper Hana Ito
SELECT g.title FROM games g JOIN preorders p ON p.game_no = g.game_no JOIN shoppers s ON p.shopper_no = s.shopper_no WHERE s.first_name = 'Hana' AND s.last_name = 'Ito'

? Which games were never sold, meaning no purchase lines exist for them?
? games without purchase lines
SELECT title FROM games WHERE game_no NOT IN (SELECT game_no FROM purchase_lines)

? Which customers have never traded anything in?
? shoppers without any trade ins
SELECT first_name, last_name FROM shoppers WHERE shopper_no NOT IN (SELECT shopper_no FROM trade_ins)

? Who served Gareth Pryce? Name the staff members once each.
? distinct staff members on purchases by the shopper Gareth Pryce
SELECT DISTINCT m.name FROM staff_members m JOIN purchases p ON p.staff_no = m.staff_no JOIN shoppers s ON p.shopper_no = s.shopper_no WHERE s.first_name = 'Gareth' AND s.last_name = 'Pryce'

? How many copies of Dragon Tide have we sold?
? quantity of the game Dragon Tide over all purchase lines
SELECT SUM(l.qty) FROM purchase_lines l JOIN games g ON l.game_no = g.game_no WHERE g.title = 'Dragon Tide'

? Show title, condition and quantity for everything in stock on the bargain bin shelf.
? bargain bin stock: game title, condition, quantity on hand
SELECT g.title, k.condition, k.qty_on_hand FROM stock k JOIN games g ON k.game_no = g.game_no WHERE k.shelf = 'bargain bin'

? Which horror games do we have in mint condition? Each title once.
? unique titles of horror games with mint stock
SELECT DISTINCT g.title FROM games g JOIN stock k ON k.game_no = g.game_no WHERE g.genre = 'horror' AND k.condition = 'mint'

? How much money has each customer spent? First name, last name and the sum of quantity times unit price from the purchase lines.
? spending per shopper: quantity times unit price over their purchases
SELECT s.first_name, s.last_name, SUM(l.qty * l.unit_price) FROM shoppers s JOIN purchases p ON p.shopper_no = s.shopper_no JOIN purchase_lines l ON l.purchase_no = p.purchase_no GROUP BY s.shopper_no, s.first_name, s.last_name

? How many preorders does each game have? Don't leave out games without preorders.
? preorders per game, zero too
SELECT g.title, COUNT(p.preorder_no) FROM games g LEFT JOIN preorders p ON p.game_no = g.game_no GROUP BY g.game_no, g.title

? Which staff members handled trade-ins that were refused? No duplicates.
? distinct staff members with refused trade ins
SELECT DISTINCT m.name FROM staff_members m JOIN trade_ins t ON t.handled_by = m.staff_no WHERE t.outcome = 'refused'

? Which games have been bought on the website by customers from postcode M4? Only different titles.
? distinct game titles in website purchases of shoppers in M4
SELECT DISTINCT g.title FROM games g JOIN purchase_lines l ON l.game_no = g.game_no JOIN purchases p ON l.purchase_no = p.purchase_no JOIN shoppers s ON p.shopper_no = s.shopper_no WHERE p.channel = 'website' AND s.postcode = 'M4'

? How much did we offer for Redfox games in trade ins altogether?
? total offered in trade ins of games made by the studio Redfox
SELECT SUM(t.offered) FROM trade_ins t JOIN games g ON t.game_no = g.game_no WHERE g.studio = 'Redfox'

? games per console
? How many games do we list for each console?
SELECT console, COUNT(*) FROM games GROUP BY console

? Average list price by genre
? What does a game cost on average in each genre?
SELECT genre, AVG(list_price) FROM games GROUP BY genre

? How many units are on hand per condition and what did they cost us each on average?
? stock by condition: total quantity on hand and average cost each
SELECT condition, SUM(qty_on_hand), AVG(cost_each) FROM stock GROUP BY condition

? Break down purchases by channel and payment method.
? purchases per channel and pay method
SELECT channel, pay_method, COUNT(*) FROM purchases GROUP BY channel, pay_method

? How many purchases did each staff member ring up?
? purchases by staff member name
SELECT m.name, COUNT(*) FROM purchases p JOIN staff_members m ON p.staff_no = m.staff_no GROUP BY m.staff_no, m.name

? Units sold by console
? how many units did we sell for each console, adding up the purchase lines of its games?
SELECT g.console, SUM(l.qty) FROM purchase_lines l JOIN games g ON l.game_no = g.game_no GROUP BY g.console

? How many trade-ins ended in each outcome?
? trade ins by outcome
SELECT outcome, COUNT(*) FROM trade_ins GROUP BY outcome

? Which studios have at least 5 games with us?
? studios with 5 or more games
SELECT studio FROM games GROUP BY studio HAVING COUNT(*) >= 5

? How many customers live in each postcode, and how many points do they hold together?
? shoppers and total loyalty points by postcode
SELECT postcode, COUNT(*), SUM(loyalty_points) FROM shoppers GROUP BY postcode

? Number of different genres per studio
? how many distinct genres does each studio make games in?
SELECT studio, COUNT(DISTINCT genre) FROM games GROUP BY studio

? Which shoppers made more than 10 purchases?
? shoppers with over 10 purchases
SELECT s.first_name, s.last_name FROM shoppers s JOIN purchases p ON p.shopper_no = s.shopper_no GROUP BY s.shopper_no, s.first_name, s.last_name HAVING COUNT(*) > 10

? deposits by game for uncollected preorders
? For each game, how much deposit do we hold on preorders that haven't been collected?
SELECT g.title, SUM(p.deposit) FROM preorders p JOIN games g ON p.game_no = g.game_no WHERE p.collected_on IS NULL GROUP BY g.game_no, g.title

? What is our most expensive game?
? game with the highest list price
SELECT title FROM games ORDER BY list_price DESC LIMIT 1

? Which shopper has the most loyalty points?
? top shopper by loyalty points
SELECT first_name, last_name FROM shoppers ORDER BY loyalty_points DESC LIMIT 1

? Five best-selling games by units
? top 5 games by quantity sold in the purchase lines
SELECT g.title FROM games g JOIN purchase_lines l ON l.game_no = g.game_no GROUP BY g.game_no, g.title ORDER BY SUM(l.qty) DESC LIMIT 5

? Which game gets traded in the most?
? game with the largest number of trade ins
SELECT g.title FROM games g JOIN trade_ins t ON t.game_no = g.game_no GROUP BY g.game_no, g.title ORDER BY COUNT(*) DESC LIMIT 1

? List games by release date, newest first, with console.
? title and console of all games from newest to oldest
SELECT title, console FROM games ORDER BY release_date DESC

? Who is the longest serving staff member?
? staff member hired first
SELECT name FROM staff_members ORDER BY hire_date ASC LIMIT 1

? What's the cheapest puzzle game for the Switchy?
? cheapest Switchy puzzle game
SELECT title FROM games WHERE genre = 'puzzle' AND console = 'Switchy' ORDER BY list_price ASC LIMIT 1

? Show the shoppers sorted by postcode and then last name.
? first and last names of shoppers ordered by postcode, then last name
SELECT first_name, last_name FROM shoppers ORDER BY postcode ASC, last_name ASC

? Which payment method is used most for purchases?
? most common pay method
SELECT pay_method FROM purchases GROUP BY pay_method ORDER BY COUNT(*) DESC LIMIT 1

? Which staff member has the highest number of accepted trade ins?
? staff member with the most trade ins accepted
SELECT m.name FROM staff_members m JOIN trade_ins t ON t.handled_by = m.staff_no WHERE t.outcome = 'accepted' GROUP BY m.staff_no, m.name ORDER BY COUNT(*) DESC LIMIT 1

? Which games come out in 2025?
? games with a release date in 2025
SELECT title FROM games WHERE EXTRACT(YEAR FROM release_date) = 2025

? How many purchases were made in November 2023?
? purchases November 2023
SELECT COUNT(*) FROM purchases WHERE EXTRACT(YEAR FROM bought_at) = 2023 AND EXTRACT(MONTH FROM bought_at) = 11

? sign-ups by month
? How many shoppers signed up each month?
SELECT DATE_TRUNC('month', signed_up), COUNT(*) FROM shoppers GROUP BY DATE_TRUNC('month', signed_up)

? How many trade-ins did we get in the last 30 days?
? trade ins from the past 30 days
SELECT COUNT(*) FROM trade_ins WHERE traded_on >= CURRENT_DATE - INTERVAL '30 days'

? Average days between placing and collecting preorders
? after how many days on average is a preorder collected?
SELECT AVG(collected_on - placed_on) FROM preorders

? Which stock has not been counted since 2024-01-31? Give shelf and the last count date.
? shelf and last counted date for stock last counted before January 31, 2024
SELECT shelf, last_counted FROM stock WHERE last_counted < '2024-01-31'

? On what weekday do people buy most, I mean the number of purchases per weekday?
? purchases per day of the week
SELECT EXTRACT(DOW FROM bought_at), COUNT(*) FROM purchases GROUP BY EXTRACT(DOW FROM bought_at)

? When did Priya Sharma last buy something?
? latest purchase time of shopper Priya Sharma
SELECT MAX(p.bought_at) FROM purchases p JOIN shoppers s ON p.shopper_no = s.shopper_no WHERE s.first_name = 'Priya' AND s.last_name = 'Sharma'

? Takings per day in the last 10 days: quantity times unit price by day
? for the past 10 days, sum of qty times unit price of the purchase lines per day of purchase
SELECT CAST(p.bought_at AS DATE), SUM(l.qty * l.unit_price) FROM purchases p JOIN purchase_lines l ON l.purchase_no = p.purchase_no WHERE p.bought_at >= CURRENT_DATE - INTERVAL '10 days' GROUP BY CAST(p.bought_at AS DATE)

? Who was hired between 2019-01-01 and 2021-12-31?
? staff members with a hire date from January 1, 2019 to December 31, 2021
SELECT name FROM staff_members WHERE hire_date BETWEEN '2019-01-01' AND '2021-12-31'

? What percentage of purchases gets returned?
? percent of purchases returned
SELECT 100.0 * SUM(CASE WHEN returned = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM purchases

? Share of multiplayer games by console
? for every console, what proportion of games is multiplayer?
SELECT console, CAST(SUM(CASE WHEN multiplayer = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM games GROUP BY console

? Ratio of website to in store purchases
? what is the ratio of website purchases to in store purchases?
SELECT CAST(SUM(CASE WHEN channel = 'website' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN channel = 'in store' THEN 1 ELSE 0 END), 0) FROM purchases

? How many games are there per purchase on average?
? total quantity per different purchase in the purchase lines
SELECT CAST(SUM(qty) AS FLOAT) / NULLIF(COUNT(DISTINCT purchase_no), 0) FROM purchase_lines

? What margin do we make on each trade in? Show the date and resale price minus offer.
? date traded and resale price less the amount offered
SELECT traded_on, resale_price - offered FROM trade_ins

? What percent of trade ins is accepted per game genre?
? percentage of accepted trade ins by genre of the game
SELECT g.genre, 100.0 * SUM(CASE WHEN t.outcome = 'accepted' THEN 1 ELSE 0 END) / COUNT(*) FROM trade_ins t JOIN games g ON t.game_no = g.game_no GROUP BY g.genre

? What proportion of preorders has been collected?
? share of preorders with a collection date
SELECT CAST(SUM(CASE WHEN collected_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM preorders

? How many purchases does a customer make on average?
? average purchases per shopper
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT shopper_no), 0) FROM purchases

? Which stock has fallen below its reorder level? Shelf and quantity.
? shelf and quantity on hand of stock under the reorder level
SELECT shelf, qty_on_hand FROM stock WHERE qty_on_hand < reorder_level

? Which PC or Playbox games are rated 18?
? games for PC or Playbox with age rating 18
SELECT title FROM games WHERE console IN ('PC', 'Playbox') AND age_rating = 18

? First name, last name and email of Playbox fans: their favourite console is Playbox
? shoppers whose favourite console is Playbox, with first name, last name, email
SELECT first_name, last_name, email FROM shoppers WHERE favourite_console = 'Playbox'

? Shoppers who gave no email
? which shoppers are missing an email?
SELECT first_name, last_name FROM shoppers WHERE email IS NULL

? Which games cost between 20 and 40 and aren't for RetroKid?
? games priced from 20 to 40 for any console except RetroKid
SELECT title FROM games WHERE list_price BETWEEN 20 AND 40 AND console <> 'RetroKid'

? Games with "Wars" in the title
? which game titles contain "Wars"?
SELECT title FROM games WHERE title LIKE '%Wars%'

? How many phone purchases had a delivery fee above 5?
? count purchases by phone with a delivery fee over 5
SELECT COUNT(*) FROM purchases WHERE channel = 'phone' AND delivery_fee > 5

? Which technicians or cashiers earn less than 14 an hour? (job technician or cashier)
? staff members with the job technician or cashier and an hourly rate under 14
SELECT name FROM staff_members WHERE job IN ('technician', 'cashier') AND hourly_rate < 14

? Which games are priced above average?
? games with a list price over the average
SELECT title FROM games WHERE list_price > (SELECT AVG(list_price) FROM games)

? Shopper numbers that show up in trade ins but not in preorders
? which shopper_no values are in the trade ins and not in the preorders?
SELECT shopper_no FROM trade_ins EXCEPT SELECT shopper_no FROM preorders

? How many hours does it take to finish Lost Colony?
? What review score did Ghost Shift get from the press?
? Which games did Leo Moss add to his wish list?
I do not know
