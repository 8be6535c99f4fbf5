-- A riding stable: horses, owners, boxes, riders, lessons, farrier visits and feed.

CREATE TABLE owners (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Carla; Hugh; Beatrix; Sven; Odile
  last_name TEXT, -- Winter; Barclay; Noble; Persson; Lemaire
  phone TEXT,
  village TEXT, -- Ashby; Thornton; Milbrook; Elmswell
  owes_money BOOLEAN
);

CREATE TABLE stable_boxes (
  id INTEGER PRIMARY KEY,
  box_label TEXT, -- A1; A2; B4; C3; D7
  barn TEXT, -- main barn; east barn; paddock shed
  size_sqm NUMERIC,
  monthly_rent NUMERIC
);

CREATE TABLE horses (
  id INTEGER PRIMARY KEY,
  horse_name TEXT, -- Thunder; Bella; Domino; Sirocco; Clover
  breed TEXT, -- Arabian; Haflinger; Hanoverian; Shetland pony; Friesian
  colour TEXT, -- bay; chestnut; grey; black; palomino
  sex TEXT, -- mare; gelding; stallion
  foaled_on DATE,
  height_cm INTEGER,
  weight_kg INTEGER,
  owner_id INTEGER REFERENCES owners (id),
  box_id INTEGER REFERENCES stable_boxes (id),
  arrived_on DATE,
  is_school_horse BOOLEAN
);

CREATE TABLE riders (
  id INTEGER PRIMARY KEY,
  rider_name TEXT, -- Ellie Marsh; Nils Bohm; Freya Stone; Juan Perez; Mila Costa
  date_of_birth DATE,
  ability TEXT, -- beginner; novice; advanced
  weight_kg INTEGER,
  parent_phone TEXT,
  joined_on DATE
);

CREATE TABLE riding_lessons (
  id INTEGER PRIMARY KEY,
  horse_id INTEGER REFERENCES horses (id),
  rider_id INTEGER REFERENCES riders (id),
  trainer TEXT, -- Ms Doyle; Mr Haag; Ms Santini; Mr Frost
  lesson_date DATE,
  kind TEXT, -- dressage; jumping; lunge; trail ride
  duration_min INTEGER,
  fee NUMERIC,
  paid BOOLEAN
);

CREATE TABLE farrier_visits (
  id INTEGER PRIMARY KEY,
  horse_id INTEGER REFERENCES horses (id),
  farrier TEXT, -- Tom Anvil; Gus Irons; Pia Schmied
  visited_on DATE,
  next_due DATE,
  work_done TEXT, -- trim; front shoes; full set; repair
  bill NUMERIC
);

CREATE TABLE feed_purchases (
  id INTEGER PRIMARY KEY,
  feed TEXT, -- hay; oats; straw; carrots; minerals
  supplier TEXT, -- Green Meadow; Agri Depot; Farm Direct
  bought_on DATE,
  qty_kg NUMERIC,
  total_cost NUMERIC
);

? Who owns Sirocco?
? owner of the horse Sirocco
SELECT o.first_name, o.last_name FROM owners o JOIN horses h ON h.owner_id = o.id WHERE h.horse_name = 'Sirocco'

? Which horses stand in the east barn?
? horses whose stable box is in the east barn
SELECT h.horse_name FROM horses h JOIN stable_boxes b ON h.box_id = b.id WHERE b.barn = 'east barn'

? Which stable boxes are empty, i.e. have no horse?
? labels of stable boxes without a horse
SELECT box_label FROM stable_boxes WHERE id NOT IN (SELECT box_id FROM horses)

? Which riders have never taken a jumping lesson?
? riders without a jumping lesson
SELECT rider_name FROM riders WHERE id NOT IN (SELECT rider_id FROM riding_lessons WHERE kind = 'jumping')

? List the names of all Haflinger horses that Freya Stone has ridden in riding lessons, each once.
? distinct Haflinger horses in lessons of the rider Freya Stone
SELECT DISTINCT h.horse_name FROM horses h JOIN riding_lessons l ON l.horse_id = h.id JOIN riders r ON l.rider_id = r.id WHERE h.breed = 'Haflinger' AND r.rider_name = 'Freya Stone'

? Show the horse name, the owner's last name and the owner's phone for every stallion.
? stallion horses with owner last name and phone
SELECT h.horse_name, o.last_name, o.phone FROM horses h JOIN owners o ON h.owner_id = o.id WHERE h.sex = 'stallion'

? What did the farrier cost for Domino in total?
? total of the farrier bills for horse Domino
SELECT SUM(f.bill) FROM farrier_visits f JOIN horses h ON f.horse_id = h.id WHERE h.horse_name = 'Domino'

? Number of riding lessons per rider, including riders who had none
? How many lessons did each rider take? Riders without riding lessons should be listed with zero.
SELECT r.rider_name, COUNT(l.id) FROM riders r LEFT JOIN riding_lessons l ON l.rider_id = r.id GROUP BY r.id, r.rider_name

? Which owners from Thornton have a Friesian horse?
? owners living in Thornton who own a Friesian horse
SELECT o.first_name, o.last_name FROM owners o JOIN horses h ON h.owner_id = o.id WHERE o.village = 'Thornton' AND h.breed = 'Friesian'

? Which horses have never been seen by the farrier?
? horses without farrier visits
SELECT horse_name FROM horses WHERE id NOT IN (SELECT horse_id FROM farrier_visits)

? Which trainers have taught a beginner on a school horse? No repeats.
? different trainers of riding lessons with a beginner rider and a school horse
SELECT DISTINCT l.trainer FROM riding_lessons l JOIN riders r ON l.rider_id = r.id JOIN horses h ON l.horse_id = h.id WHERE r.ability = 'beginner' AND h.is_school_horse = TRUE

? How much monthly rent do horses owned by Hugh Barclay cost?
? sum of the stable box rent for horses of owner Hugh Barclay
SELECT SUM(b.monthly_rent) FROM stable_boxes b JOIN horses h ON h.box_id = b.id JOIN owners o ON h.owner_id = o.id WHERE o.first_name = 'Hugh' AND o.last_name = 'Barclay'

? How many horses do we have of each breed?
? horses by breed
? breakdown of the horses by breed
SELECT breed, COUNT(*) FROM horses GROUP BY breed

? Average height and weight of the horses per breed
? for each breed, how tall and how heavy are the horses on average?
SELECT breed, AVG(height_cm), AVG(weight_kg) FROM horses GROUP BY breed

? Lesson income by kind of lesson
? How much did we earn with each kind of riding lesson?
SELECT kind, SUM(fee) FROM riding_lessons GROUP BY kind

? How many lessons did each trainer give, and how many different riders did they teach?
? lessons and distinct riders per trainer
SELECT trainer, COUNT(*), COUNT(DISTINCT rider_id) FROM riding_lessons GROUP BY trainer

? What have we spent on each feed?
? feed costs by feed
SELECT feed, SUM(total_cost) FROM feed_purchases GROUP BY feed

? How many kilos of each feed did we buy from each supplier?
? kg bought by feed and supplier
SELECT feed, supplier, SUM(qty_kg) FROM feed_purchases GROUP BY feed, supplier

? Horses per owner
? For each owner (first and last name), count the horses.
SELECT o.first_name, o.last_name, COUNT(*) FROM owners o JOIN horses h ON h.owner_id = o.id GROUP BY o.id, o.first_name, o.last_name

? Which owners keep at least 2 horses here?
? owners with 2 or more horses
SELECT o.first_name, o.last_name FROM owners o JOIN horses h ON h.owner_id = o.id GROUP BY o.id, o.first_name, o.last_name HAVING COUNT(*) >= 2

? Number of boxes and average rent by barn
? how many stable boxes are there in every barn and what's the average rent?
SELECT barn, COUNT(*), AVG(monthly_rent) FROM stable_boxes GROUP BY barn

? How many riders are there of each ability?
? riders by ability
SELECT ability, COUNT(*) FROM riders GROUP BY ability

? What does each farrier charge on average per kind of work done?
? average bill by farrier and work done
SELECT farrier, work_done, AVG(bill) FROM farrier_visits GROUP BY farrier, work_done

? Which horses were used in more than 50 riding lessons?
? horses with over 50 riding lessons
SELECT h.horse_name FROM horses h JOIN riding_lessons l ON l.horse_id = h.id GROUP BY h.id, h.horse_name HAVING COUNT(*) > 50

? How many minutes was each horse ridden in lessons?
? riding lesson minutes by horse
SELECT h.horse_name, SUM(l.duration_min) FROM horses h JOIN riding_lessons l ON l.horse_id = h.id GROUP BY h.id, h.horse_name

? Which horse is the oldest?
? oldest horse
SELECT horse_name FROM horses ORDER BY foaled_on ASC LIMIT 1

? What's the tallest mare called?
? name of the tallest mare
SELECT horse_name FROM horses WHERE sex = 'mare' ORDER BY height_cm DESC LIMIT 1

? Which rider took the most riding lessons?
? rider with the highest number of lessons
SELECT r.rider_name FROM riders r JOIN riding_lessons l ON l.rider_id = r.id GROUP BY r.id, r.rider_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 3 horses by farrier costs
? which three horses ran up the highest farrier bills in total?
SELECT h.horse_name FROM horses h JOIN farrier_visits f ON f.horse_id = h.id GROUP BY h.id, h.horse_name ORDER BY SUM(f.bill) DESC LIMIT 3

? Which stable box has the highest rent?
? label of the most expensive stable box
SELECT box_label FROM stable_boxes ORDER BY monthly_rent DESC LIMIT 1

? List horses with breed and colour sorted by breed, then name.
? horse name, breed and colour ordered by breed and then horse name
SELECT horse_name, breed, colour FROM horses ORDER BY breed ASC, horse_name ASC

? Which supplier did we pay the most?
? supplier with the highest total cost of feed
SELECT supplier FROM feed_purchases GROUP BY supplier ORDER BY SUM(total_cost) DESC LIMIT 1

? Who was the last rider to join?
? newest rider
SELECT rider_name FROM riders ORDER BY joined_on DESC LIMIT 1

? Show the horses in order of arrival, latest arrivals first.
? horses by arrival date, most recent first
SELECT horse_name FROM horses ORDER BY arrived_on DESC

? Which breed is ridden most in lessons?
? breed of horse with the most riding lessons
SELECT h.breed FROM horses h JOIN riding_lessons l ON l.horse_id = h.id GROUP BY h.breed ORDER BY COUNT(*) DESC LIMIT 1

? Which horses arrived in 2022?
? horses that came to us in 2022
SELECT horse_name FROM horses WHERE EXTRACT(YEAR FROM arrived_on) = 2022

? Which horses are overdue for the farrier, with a next due date before today?
? horses whose next farrier visit was due before today
SELECT h.horse_name FROM horses h JOIN farrier_visits f ON f.horse_id = h.id WHERE f.next_due < CURRENT_DATE

? How many lessons were given in August 2023?
? riding lessons in August 2023
SELECT COUNT(*) FROM riding_lessons WHERE EXTRACT(YEAR FROM lesson_date) = 2023 AND EXTRACT(MONTH FROM lesson_date) = 8

? How much did we spend on feed per month?
? monthly feed cost
SELECT DATE_TRUNC('month', bought_on), SUM(total_cost) FROM feed_purchases GROUP BY DATE_TRUNC('month', bought_on)

? How many lessons did Ms Santini give in the last 30 days?
? riding lessons by Ms Santini in the past 30 days
SELECT COUNT(*) FROM riding_lessons WHERE trainer = 'Ms Santini' AND lesson_date >= CURRENT_DATE - INTERVAL '30 days'

? When did the farrier last see Clover?
? date of the most recent farrier visit for horse Clover
SELECT MAX(f.visited_on) FROM farrier_visits f JOIN horses h ON f.horse_id = h.id WHERE h.horse_name = 'Clover'

? How many days pass on average until the next farrier visit is due, per work done?
? average days between visit and next due date by work done
SELECT work_done, AVG(next_due - visited_on) FROM farrier_visits GROUP BY work_done

? On which weekdays do we give how many lessons?
? riding lessons per weekday
SELECT EXTRACT(DOW FROM lesson_date), COUNT(*) FROM riding_lessons GROUP BY EXTRACT(DOW FROM lesson_date)

? Which riders joined after 2023-03-15?
? riders who joined later than 15 March 2023
SELECT rider_name FROM riders WHERE joined_on > '2023-03-15'

? What is the age in years of every school horse?
? names and ages of the school horses
SELECT horse_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM foaled_on) FROM horses WHERE is_school_horse = TRUE

? What percentage of lessons is unpaid?
? percent of riding lessons not paid
SELECT 100.0 * SUM(CASE WHEN paid = FALSE THEN 1 ELSE 0 END) / COUNT(*) FROM riding_lessons

? Price per kilo for each feed
? total cost divided by total kilos, per feed
SELECT feed, CAST(SUM(total_cost) AS FLOAT) / NULLIF(SUM(qty_kg), 0) FROM feed_purchases GROUP BY feed

? What is the ratio of mares to geldings?
? ratio mare to gelding among the horses
SELECT CAST(SUM(CASE WHEN sex = 'mare' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN sex = 'gelding' THEN 1 ELSE 0 END), 0) FROM horses

? What share of the horses are school horses, for each breed?
? school horse share by breed
SELECT breed, CAST(SUM(CASE WHEN is_school_horse = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM horses GROUP BY breed

? On average, how many lessons does a horse do?
? average riding lessons per horse used
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT horse_id), 0) FROM riding_lessons

? What is the rent per square meter of every box?
? box label with its monthly rent divided by its size
SELECT box_label, monthly_rent / size_sqm FROM stable_boxes

? What proportion of each trainer's lessons is dressage?
? dressage share of the riding lessons by trainer
SELECT trainer, CAST(SUM(CASE WHEN kind = 'dressage' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM riding_lessons GROUP BY trainer

? What percentage of owners owes us money?
? percent of owners who owe money
SELECT 100.0 * SUM(CASE WHEN owes_money = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM owners

? Which bay or chestnut horses are taller than 160 cm?
? bay or chestnut horses with a height over 160
SELECT horse_name FROM horses WHERE colour IN ('bay', 'chestnut') AND height_cm > 160

? Which owners owe us money? First name, last name, phone.
? first name, last name and phone of owners owing money
SELECT first_name, last_name, phone FROM owners WHERE owes_money = TRUE

? Which horses have no owner on record?
? horses without an owner
SELECT horse_name FROM horses WHERE owner_id IS NULL

? How many unpaid lessons cost more than 40?
? count of riding lessons with a fee above 40 that are unpaid
SELECT COUNT(*) FROM riding_lessons WHERE paid = FALSE AND fee > 40

? Which boxes in the main barn measure between 10 and 14 sqm?
? stable boxes of the main barn with a size of 10 to 14
SELECT box_label FROM stable_boxes WHERE barn = 'main barn' AND size_sqm BETWEEN 10 AND 14

? Which horse names start with "Sir"?
? horses whose name begins with Sir
SELECT horse_name FROM horses WHERE horse_name LIKE 'Sir%'

? Which riders weigh less than 45 kg and aren't beginners? Their ability is not beginner.
? riders under 45 kg with an ability other than beginner
SELECT rider_name FROM riders WHERE weight_kg < 45 AND ability <> 'beginner'

? Show date, supplier and quantity of the purchases of hay or straw.
? hay or straw purchases: date bought, supplier, kg
SELECT bought_on, supplier, qty_kg FROM feed_purchases WHERE feed IN ('hay', 'straw')

? Which horses are heavier than the average horse?
? horses above average weight
SELECT horse_name FROM horses WHERE weight_kg > (SELECT AVG(weight_kg) FROM horses)

? Which prizes has Thunder won at shows?
? Which vaccinations is Bella missing?
? Who mucks out box B4?
I do not know
