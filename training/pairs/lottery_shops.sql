-- Lottery shops: the agents who run them, the tickets sold, the draws and the prize claims.

CREATE TABLE agents (
  agent_id INTEGER PRIMARY KEY,
  name TEXT, -- Helga Brandt; Tony Marsh; Li Chen; Rosa Pinto; Ivan Petrov
  dob DATE,
  licensed_on DATE,
  has_debts BOOLEAN
);

CREATE TABLE shops (
  shop_id INTEGER PRIMARY KEY,
  name TEXT, -- Lucky Corner; Golden Kiosk; Station Lotto; Clover Point; Seven Stars
  town TEXT, -- Ashford; Millbrook; Denham; Westport; Larkhill
  shop_type TEXT, -- kiosk; newsagent; counter; tobacconist
  floor_area NUMERIC,
  opened_on DATE,
  closed_on DATE,
  monthly_rent NUMERIC,
  owner_id INTEGER REFERENCES agents (agent_id),
  manager_id INTEGER REFERENCES agents (agent_id)
);

CREATE TABLE games (
  game_id INTEGER PRIMARY KEY,
  game_name TEXT, -- Mega Six; Daily Five; Joker; Keno Night; Scratch Gold
  game_kind TEXT, -- draw; scratch; instant; raffle
  ticket_price NUMERIC,
  launch_year INTEGER
);

CREATE TABLE draws (
  draw_id INTEGER PRIMARY KEY,
  game_id INTEGER REFERENCES games (game_id),
  drawn_at TIMESTAMP,
  jackpot NUMERIC,
  winners INTEGER,
  rollover BOOLEAN
);

CREATE TABLE ticket_sales (
  sale_id INTEGER PRIMARY KEY,
  shop_id INTEGER REFERENCES shops (shop_id),
  game_id INTEGER REFERENCES games (game_id),
  sold_at TIMESTAMP,
  qty INTEGER,
  amt NUMERIC,
  payment_method TEXT -- cash; debit card; credit card; phone
);

CREATE TABLE prize_claims (
  claim_id INTEGER PRIMARY KEY,
  draw_id INTEGER REFERENCES draws (draw_id),
  shop_id INTEGER REFERENCES shops (shop_id),
  winner_name TEXT, -- Paul Keane; Sara Lund; Emil Novak; Joan Price; Dario Conti
  claimed_on DATE,
  paid_on DATE,
  prize NUMERIC,
  tax_withheld NUMERIC,
  status TEXT -- paid; pending; rejected; disputed
);

? Which agents own a shop in Millbrook?
? who owns the shops in Millbrook
SELECT DISTINCT a.name FROM agents a JOIN shops s ON s.owner_id = a.agent_id WHERE s.town = 'Millbrook'

? Return the name of each shop along with the name of its manager.
? shops with their managers
SELECT s.name, a.name FROM shops s JOIN agents a ON s.manager_id = a.agent_id

? Who manages the shop called Lucky Corner?
? manager of Lucky Corner
SELECT a.name FROM shops s JOIN agents a ON s.manager_id = a.agent_id WHERE s.name = 'Lucky Corner'

? What are the different names of the shops that sold tickets for the game Joker?
? Which shops have sold the Joker game at least once? List each shop once.
SELECT DISTINCT s.name FROM shops s JOIN ticket_sales t ON t.shop_id = s.shop_id JOIN games g ON t.game_id = g.game_id WHERE g.game_name = 'Joker'

? What is the total amount of ticket sales for each shop? Give the shop name and the total.
? ticket revenue by shop
? How much money did every shop take in from tickets?
SELECT s.name, SUM(t.amt) FROM shops s JOIN ticket_sales t ON t.shop_id = s.shop_id GROUP BY s.shop_id, s.name

? Which shops have never had a prize claim?
? shops where nobody has ever claimed a prize
SELECT name FROM shops WHERE shop_id NOT IN (SELECT shop_id FROM prize_claims)

? Which agents do not own any shop?
? agents without a shop of their own
SELECT name FROM agents WHERE agent_id NOT IN (SELECT owner_id FROM shops)

? Show every game with its number of draws, including games that have had none.
? number of draws for each game, zero included
SELECT g.game_name, COUNT(d.draw_id) FROM games g LEFT JOIN draws d ON d.game_id = g.game_id GROUP BY g.game_id, g.game_name

? Which people won a prize in a draw of Mega Six claimed at a kiosk?
? Give the winner names for Mega Six prizes that were claimed in a shop of the kiosk type.
SELECT p.winner_name FROM prize_claims p JOIN draws d ON p.draw_id = d.draw_id JOIN games g ON d.game_id = g.game_id JOIN shops s ON p.shop_id = s.shop_id WHERE g.game_name = 'Mega Six' AND s.shop_type = 'kiosk'

? List the names of the agents who own one shop and also manage a shop.
? Which agents are both owners and managers?
SELECT a.name FROM agents a JOIN shops s ON s.owner_id = a.agent_id INTERSECT SELECT a.name FROM agents a JOIN shops s ON s.manager_id = a.agent_id

? How many tickets were sold in the shops owned by Tony Marsh?
? total tickets sold by the shops that Tony Marsh owns
SELECT SUM(t.qty) FROM ticket_sales t JOIN shops s ON t.shop_id = s.shop_id JOIN agents a ON s.owner_id = a.agent_id WHERE a.name = 'Tony Marsh'

? For each game, what is the highest jackpot ever drawn? Return the game name and the jackpot.
? biggest jackpot of every game
SELECT g.game_name, MAX(d.jackpot) FROM games g JOIN draws d ON d.game_id = g.game_id GROUP BY g.game_id, g.game_name

? Which managers are in debt and run a shop in Denham?
? names of managers with debts whose shop is in Denham
SELECT DISTINCT a.name FROM agents a JOIN shops s ON s.manager_id = a.agent_id WHERE a.has_debts = TRUE AND s.town = 'Denham'

? How much was paid by debit card for each kind of game?
? debit card takings per game kind
SELECT g.game_kind, SUM(t.amt) FROM ticket_sales t JOIN games g ON t.game_id = g.game_id WHERE t.payment_method = 'debit card' GROUP BY g.game_kind

? Which games are sold in Ashford but not in Westport?
SELECT g.game_name FROM games g JOIN ticket_sales t ON t.game_id = g.game_id JOIN shops s ON t.shop_id = s.shop_id WHERE s.town = 'Ashford' EXCEPT SELECT g.game_name FROM games g JOIN ticket_sales t ON t.game_id = g.game_id JOIN shops s ON t.shop_id = s.shop_id WHERE s.town = 'Westport'

? What is the name of the shop with the largest total prize money claimed?
? At which shop was the most prize money claimed altogether?
SELECT s.name FROM shops s JOIN prize_claims p ON p.shop_id = s.shop_id GROUP BY s.shop_id, s.name ORDER BY SUM(p.prize) DESC LIMIT 1

? How much did we sell in the last 30 days?
? ticket sales amount, last 30 days
SELECT SUM(amt) FROM ticket_sales WHERE sold_at >= CURRENT_DATE - INTERVAL '30 days'

? How many tickets were sold on each day of the week?
? tickets sold per weekday
SELECT EXTRACT(DOW FROM sold_at), SUM(qty) FROM ticket_sales GROUP BY EXTRACT(DOW FROM sold_at)

? What was the total sales amount per month in 2024?
? monthly ticket revenue for 2024
SELECT DATE_TRUNC('month', sold_at), SUM(amt) FROM ticket_sales WHERE EXTRACT(YEAR FROM sold_at) = 2024 GROUP BY DATE_TRUNC('month', sold_at)

? On average, how many days pass between the claim of a prize and its payment?
? average days from claim to payment
SELECT AVG(paid_on - claimed_on) FROM prize_claims

? Which winners had to wait longer than 14 days between claiming and being paid?
? winner names where payment took more than 14 days after the claim
SELECT winner_name FROM prize_claims WHERE paid_on - claimed_on > 14

? Which prizes have not been paid out yet? Give the winner and the prize.
? unpaid prizes: winner and amount
SELECT winner_name, prize FROM prize_claims WHERE paid_on IS NULL

? How many claims came in during March 2023?
? claims made in March 2023
SELECT COUNT(*) FROM prize_claims WHERE EXTRACT(YEAR FROM claimed_on) = 2023 AND EXTRACT(MONTH FROM claimed_on) = 3

? Which shops opened before 1 January 2010 and are still open?
? shops running since before 2010-01-01 that have not closed
SELECT name FROM shops WHERE opened_on < '2010-01-01' AND closed_on IS NULL

? When was the first draw of each game?
? first draw date per game
SELECT g.game_name, MIN(d.drawn_at) FROM games g JOIN draws d ON d.game_id = g.game_id GROUP BY g.game_id, g.game_name

? How old is each agent?
? agents and their age in years
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM agents

? Which games were launched between 2005 and 2015?
? games introduced from 2005 to 2015
SELECT game_name FROM games WHERE launch_year BETWEEN 2005 AND 2015

? How many draws took place this year in which the jackpot rolled over?
? rollovers this year
SELECT COUNT(*) FROM draws WHERE rollover = TRUE AND EXTRACT(YEAR FROM drawn_at) = EXTRACT(YEAR FROM CURRENT_DATE)

? Give the number of prizes paid per year.
? prize payouts by year
SELECT EXTRACT(YEAR FROM paid_on), COUNT(*) FROM prize_claims WHERE NOT paid_on IS NULL GROUP BY EXTRACT(YEAR FROM paid_on)

? What is the most recent sale at Golden Kiosk?
? When did Golden Kiosk last sell a ticket?
SELECT MAX(t.sold_at) FROM ticket_sales t JOIN shops s ON t.shop_id = s.shop_id WHERE s.name = 'Golden Kiosk'

? What is the ratio of paid claims to rejected claims?
? paid to rejected ratio
SELECT CAST(SUM(CASE WHEN status = 'paid' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'rejected' THEN 1 ELSE 0 END), 0) FROM prize_claims

? What is the ratio of cash sales to credit card sales for each shop? Give the shop name and the ratio.
? cash versus credit card sales ratio by shop
SELECT s.name, CAST(SUM(CASE WHEN t.payment_method = 'cash' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN t.payment_method = 'credit card' THEN 1 ELSE 0 END), 0) FROM shops s JOIN ticket_sales t ON t.shop_id = s.shop_id GROUP BY s.shop_id, s.name

? What percentage of the prize money was withheld as tax?
? tax withheld as a percentage of prizes
SELECT 100.0 * SUM(tax_withheld) / NULLIF(SUM(prize), 0) FROM prize_claims

? What share of the draws ended in a rollover?
? share of rollover draws
SELECT CAST(SUM(CASE WHEN rollover = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM draws

? For each town, what percentage of its shops are newsagents?
? percent newsagent shops per town
SELECT town, 100.0 * SUM(CASE WHEN shop_type = 'newsagent' THEN 1 ELSE 0 END) / COUNT(*) FROM shops GROUP BY town

? What is the monthly rent per square metre of floor area for each shop?
? shop name and rent divided by floor area
SELECT name, CAST(monthly_rent AS FLOAT) / NULLIF(floor_area, 0) FROM shops

? On average, how many shops does an owner have?
? average number of shops per owner
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT owner_id), 0) FROM shops

? What share of claims has been paid, going by the payment date?
? proportion of prize claims with a payment date
SELECT CAST(SUM(CASE WHEN NOT paid_on IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM prize_claims

? How much did each winner get after tax?
? prize minus tax for every winner
SELECT winner_name, prize - tax_withheld FROM prize_claims

? What is the average amount per ticket for each payment method?
? Return each payment method with its total amount divided by the number of tickets sold.
SELECT payment_method, CAST(SUM(amt) AS FLOAT) / NULLIF(SUM(qty), 0) FROM ticket_sales GROUP BY payment_method

? What percentage of claims per shop type is disputed?
? disputed claims in percent, by type of shop
SELECT s.shop_type, 100.0 * SUM(CASE WHEN p.status = 'disputed' THEN 1 ELSE 0 END) / COUNT(*) FROM prize_claims p JOIN shops s ON p.shop_id = s.shop_id GROUP BY s.shop_type

? What is the jackpot per winner for each draw? Give the draw id too.
? draw id and jackpot divided by winners
SELECT draw_id, CAST(jackpot AS FLOAT) / NULLIF(winners, 0) FROM draws

? How many more cash sales than phone sales were there?
? difference between the number of cash and phone sales
SELECT SUM(CASE WHEN payment_method = 'cash' THEN 1 ELSE 0 END) - SUM(CASE WHEN payment_method = 'phone' THEN 1 ELSE 0 END) FROM ticket_sales

? What is the ratio of pending to disputed claims for each draw of 2022? Show the draw id.
SELECT d.draw_id, CAST(SUM(CASE WHEN p.status = 'pending' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN p.status = 'disputed' THEN 1 ELSE 0 END), 0) FROM draws d JOIN prize_claims p ON p.draw_id = d.draw_id WHERE EXTRACT(YEAR FROM d.drawn_at) = 2022 GROUP BY d.draw_id

? How many tickets did each payment method bring in?
? tickets sold by payment method
SELECT payment_method, SUM(qty) FROM ticket_sales GROUP BY payment_method

? In which towns is the average rent above 1500?
? towns with an average monthly rent over 1500
SELECT town FROM shops GROUP BY town HAVING AVG(monthly_rent) > 1500

? Which winners have claimed prizes worth more than 10000 in total?
? people whose prizes add up to over 10000
SELECT winner_name FROM prize_claims GROUP BY winner_name HAVING SUM(prize) > 10000

? How much prize money is there per claim status?
? prizes by status
SELECT status, SUM(prize) FROM prize_claims GROUP BY status

? Which winner name shows up at least 3 times, and how many times?
? winners with 3 or more claims and their number of claims
SELECT winner_name, COUNT(*) FROM prize_claims GROUP BY winner_name HAVING COUNT(*) >= 3

? How many shops of each type does every town have?
? shops by town and type
SELECT town, shop_type, COUNT(*) FROM shops GROUP BY town, shop_type

? Which game is the oldest?
? the longest running game
SELECT game_name FROM games ORDER BY launch_year LIMIT 1

? What are the 5 smallest shops by floor area?
? five tiniest shops
SELECT name FROM shops ORDER BY floor_area LIMIT 5

? Who is the youngest agent?
? youngest agent
SELECT name FROM agents ORDER BY dob DESC LIMIT 1

? List the games from the most to the least expensive ticket.
? games by ticket price, dearest first
SELECT game_name FROM games ORDER BY ticket_price DESC

? Who has held a licence for the longest time?
? longest licensed agent
SELECT name FROM agents ORDER BY licensed_on LIMIT 1

? Which agents are free of debts?
? agents who owe nothing
SELECT name FROM agents WHERE has_debts = FALSE

? Which shops are either a counter or a tobacconist?
? counter and tobacconist shops
SELECT name FROM shops WHERE shop_type = 'counter' OR shop_type = 'tobacconist'

? Which shops have no manager?
? shops where the manager is missing
SELECT name FROM shops WHERE manager_id IS NULL

? Which claims above 5000 were rejected? Give the winner and the day of the claim.
? winner and claim date of rejected claims over 5000
SELECT winner_name, claimed_on FROM prize_claims WHERE status = 'rejected' AND prize > 5000

? What numbers were drawn in the last Mega Six draw?
? winning numbers of Mega Six
I do not know

? How many people work at each shop?
I do not know

? Which customers buy a ticket every week?
I do not know
