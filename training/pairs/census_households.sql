-- A census: districts, dwellings, households, the people in them, and the census takers.

CREATE TABLE district (
  district_id INTEGER PRIMARY KEY,
  district_name TEXT, -- Old Harbour; New Town; Millfield; Greenhill; Castle Rock
  region TEXT, -- coast; plains; highlands
  area_km2 NUMERIC,
  last_census_population INTEGER
);

CREATE TABLE dwelling (
  dwelling_id INTEGER PRIMARY KEY,
  district_id INTEGER REFERENCES district (district_id),
  building_type TEXT, -- flat; detached house; terraced house; farmhouse; caravan
  rooms INTEGER,
  floor_area NUMERIC,
  year_built INTEGER,
  heating TEXT, -- gas; oil; wood; electric
  has_internet BOOLEAN
);

CREATE TABLE enumerator (
  enumerator_id INTEGER PRIMARY KEY,
  name TEXT, -- Gail Porter; Emeka Uzo; Simone Blanc; Ravi Menon
  phone TEXT,
  trained_on DATE,
  pay_per_form NUMERIC
);

CREATE TABLE household (
  household_id INTEGER PRIMARY KEY,
  dwelling_id INTEGER REFERENCES dwelling (dwelling_id),
  enumerator_id INTEGER REFERENCES enumerator (enumerator_id),
  household_type TEXT, -- single; couple; family; shared flat; single parent
  tenure TEXT, -- owner; renter; rent free
  yearly_income NUMERIC,
  cars INTEGER,
  counted_on DATE,
  response_mode TEXT -- online; paper; doorstep; phone
);

CREATE TABLE person (
  person_id INTEGER PRIMARY KEY,
  household_id INTEGER REFERENCES household (household_id),
  sex TEXT, -- female; male
  birth_date DATE,
  marital_status TEXT, -- unmarried; married; divorced; widowed
  country_of_birth TEXT, -- Ireland; Nigeria; India; Poland
  occupation TEXT, -- nurse; electrician; pupil; retired; driver
  religion TEXT,
  commute_minutes INTEGER,
  speaks_second_language BOOLEAN,
  moved_in_on DATE
);

? How many people live in Millfield?
? number of persons in the district Millfield
SELECT COUNT(*) FROM person p JOIN household h ON p.household_id = h.household_id JOIN dwelling d ON h.dwelling_id = d.dwelling_id JOIN district t ON d.district_id = t.district_id WHERE t.district_name = 'Millfield'

? Which districts have any caravan?
? names of districts with at least one caravan dwelling
SELECT DISTINCT t.district_name FROM district t JOIN dwelling d ON d.district_id = t.district_id WHERE d.building_type = 'caravan'

? Which dwellings stand empty, without a household?
? ids of dwellings that no household lives in
SELECT dwelling_id FROM dwelling WHERE dwelling_id NOT IN (SELECT dwelling_id FROM household)

? Which enumerators have not counted a single household?
? enumerators without any household
SELECT name FROM enumerator WHERE enumerator_id NOT IN (SELECT enumerator_id FROM household)

? How many households did every enumerator count, zero included?
? households per enumerator, also those with none
SELECT e.name, COUNT(h.household_id) FROM enumerator e LEFT JOIN household h ON h.enumerator_id = e.enumerator_id GROUP BY e.enumerator_id, e.name

? What is the average yearly income of renter households in flats?
? average household income of renters who live in a flat
SELECT AVG(h.yearly_income) FROM household h JOIN dwelling d ON h.dwelling_id = d.dwelling_id WHERE h.tenure = 'renter' AND d.building_type = 'flat'

? In which districts do nurses who were born in India live?
? district names with at least one person who is a nurse born in India
SELECT DISTINCT t.district_name FROM district t JOIN dwelling d ON d.district_id = t.district_id JOIN household h ON h.dwelling_id = d.dwelling_id JOIN person p ON p.household_id = h.household_id WHERE p.occupation = 'nurse' AND p.country_of_birth = 'India'

? How many cars do the families in Castle Rock own?
? total cars of family households in the Castle Rock district
SELECT SUM(h.cars) FROM household h JOIN dwelling d ON h.dwelling_id = d.dwelling_id JOIN district t ON d.district_id = t.district_id WHERE h.household_type = 'family' AND t.district_name = 'Castle Rock'

? Which households have more than 6 people?
? ids of households with over 6 persons
SELECT household_id FROM person GROUP BY household_id HAVING COUNT(*) > 6

? Which enumerators worked in the highlands?
? names of enumerators who counted any household in a highlands district
SELECT DISTINCT e.name FROM enumerator e JOIN household h ON h.enumerator_id = e.enumerator_id JOIN dwelling d ON h.dwelling_id = d.dwelling_id JOIN district t ON d.district_id = t.district_id WHERE t.region = 'highlands'

? How many widowed people live in households without a car (0 cars)?
? number of widowed persons in households that have 0 cars
SELECT COUNT(*) FROM person p JOIN household h ON p.household_id = h.household_id WHERE p.marital_status = 'widowed' AND h.cars = 0

? How many people are there per country of birth?
? people by country of birth
SELECT country_of_birth, COUNT(*) FROM person GROUP BY country_of_birth

? How many households of each type did we count?
? households by type
SELECT household_type, COUNT(*) FROM household GROUP BY household_type

? Average income by tenure
? What do owner, renter and rent free households earn per year on average?
SELECT tenure, AVG(yearly_income) FROM household GROUP BY tenure

? Number of dwellings and average number of rooms for each building type
? How many dwellings of each building type are there, and how many rooms do they have on average?
SELECT building_type, COUNT(*), AVG(rooms) FROM dwelling GROUP BY building_type

? How many households are in each district?
? households per district name
SELECT t.district_name, COUNT(*) FROM district t JOIN dwelling d ON d.district_id = t.district_id JOIN household h ON h.dwelling_id = d.dwelling_id GROUP BY t.district_id, t.district_name

? How many men and women have each marital status?
? people by sex and marital status
SELECT sex, marital_status, COUNT(*) FROM person GROUP BY sex, marital_status

? How many forms came back online, on paper, at the doorstep and by phone?
? households by response mode
SELECT response_mode, COUNT(*) FROM household GROUP BY response_mode

? Which occupations are held by more than 1000 people?
? occupations with over 1000 people
SELECT occupation FROM person GROUP BY occupation HAVING COUNT(*) > 1000

? What is the population at the last census by region?
? last census population per region
SELECT region, SUM(last_census_population) FROM district GROUP BY region

? How many different countries of birth are there in each household?
? distinct countries of birth per household id
SELECT household_id, COUNT(DISTINCT country_of_birth) FROM person GROUP BY household_id

? Longest and average commute by occupation
? maximum and mean commute minutes of people per occupation
SELECT occupation, MAX(commute_minutes), AVG(commute_minutes) FROM person GROUP BY occupation

? How many dwellings per heating type have internet?
? dwellings with internet by heating
SELECT heating, COUNT(*) FROM dwelling WHERE has_internet = TRUE GROUP BY heating

? Which district has the most dwellings?
? district with the highest number of dwellings
SELECT t.district_name FROM district t JOIN dwelling d ON d.district_id = t.district_id GROUP BY t.district_id, t.district_name ORDER BY COUNT(*) DESC LIMIT 1

? Who counted the most households?
? enumerator with the highest number of households
SELECT e.name FROM enumerator e JOIN household h ON h.enumerator_id = e.enumerator_id GROUP BY e.enumerator_id, e.name ORDER BY COUNT(*) DESC LIMIT 1

? What are the 3 largest districts by area?
? top 3 districts in square kilometres
SELECT district_name FROM district ORDER BY area_km2 DESC LIMIT 3

? Which household earns the most?
? id of the household with the highest yearly income
SELECT household_id FROM household ORDER BY yearly_income DESC LIMIT 1

? Who is the oldest person counted? The person id will do.
? id of the oldest person
SELECT person_id FROM person ORDER BY birth_date LIMIT 1

? In which country were most people born?
? commonest country of birth among people
SELECT country_of_birth FROM person GROUP BY country_of_birth ORDER BY COUNT(*) DESC LIMIT 1

? List the districts by population at the last census, from big to small, with the figure.
? district name and last census population sorted by population descending
SELECT district_name, last_census_population FROM district ORDER BY last_census_population DESC

? What is the oldest farmhouse?
? id of the farmhouse built first
SELECT dwelling_id FROM dwelling WHERE building_type = 'farmhouse' ORDER BY year_built LIMIT 1

? Which district has the highest average household income?
? richest district by average yearly income
SELECT t.district_name FROM district t JOIN dwelling d ON d.district_id = t.district_id JOIN household h ON h.dwelling_id = d.dwelling_id GROUP BY t.district_id, t.district_name ORDER BY AVG(h.yearly_income) DESC LIMIT 1

? How many people were born in 1990?
? people born 1990
SELECT COUNT(*) FROM person WHERE EXTRACT(YEAR FROM birth_date) = 1990

? How many people were born per year?
? births per year among the people counted
SELECT EXTRACT(YEAR FROM birth_date), COUNT(*) FROM person GROUP BY EXTRACT(YEAR FROM birth_date)

? How many households were counted each day?
? households per day of counting
SELECT counted_on, COUNT(*) FROM household GROUP BY counted_on

? What is the average age of people by sex?
? mean age in years for women and men
SELECT sex, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM person GROUP BY sex

? Who moved in within the last 12 months? Give the person ids.
? ids of people who moved in during the past 12 months
SELECT person_id FROM person WHERE moved_in_on >= CURRENT_DATE - INTERVAL '12 months'

? How many households were counted between 2021-04-01 and 2021-04-15?
? number of households counted from April 1, 2021 to April 15, 2021
SELECT COUNT(*) FROM household WHERE counted_on BETWEEN '2021-04-01' AND '2021-04-15'

? Which enumerators were trained after 2021-02-01?
? enumerators trained later than February 1, 2021
SELECT name FROM enumerator WHERE trained_on > '2021-02-01'

? When was the first household counted, and when the last?
? first and last counting date of households
SELECT MIN(counted_on), MAX(counted_on) FROM household

? How many days after training did each enumerator count a household? Name and days.
? enumerator name and days between training and counting the household
SELECT e.name, h.counted_on - e.trained_on FROM household h JOIN enumerator e ON h.enumerator_id = e.enumerator_id

? What share of households answered online?
? share of online responses among households
SELECT CAST(SUM(CASE WHEN response_mode = 'online' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM household

? Percentage of dwellings with internet by building type
? What percentage of dwellings of each building type has internet?
SELECT building_type, 100.0 * SUM(CASE WHEN has_internet = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM dwelling GROUP BY building_type

? How many people live in a household on average?
? average household size
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT household_id), 0) FROM person

? What is the ratio of female to male people?
? ratio of female persons to male persons
SELECT CAST(SUM(CASE WHEN sex = 'female' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN sex = 'male' THEN 1 ELSE 0 END), 0) FROM person

? How dense is the population of each district, people of the last census per km2?
? district name and last census population divided by area
SELECT district_name, last_census_population / NULLIF(area_km2, 0) FROM district

? What proportion of households in each district is an owner of its home?
? proportion of households with the tenure owner per district
SELECT t.district_name, CAST(SUM(CASE WHEN h.tenure = 'owner' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM district t JOIN dwelling d ON d.district_id = t.district_id JOIN household h ON h.dwelling_id = d.dwelling_id GROUP BY t.district_id, t.district_name

? What percentage of people speaks a second language, by country of birth?
? percent of persons with a second language per country of birth
SELECT country_of_birth, 100.0 * SUM(CASE WHEN speaks_second_language = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM person GROUP BY country_of_birth

? Floor area per room of each dwelling
? dwelling id and floor area divided by rooms
SELECT dwelling_id, floor_area / NULLIF(rooms, 0) FROM dwelling

? Which dwellings are heated with wood or oil and were built before 1930?
? ids of dwellings with wood or oil heating and a year built before 1930
SELECT dwelling_id FROM dwelling WHERE heating IN ('wood', 'oil') AND year_built < 1930

? How many people gave no religion?
? number of persons whose religion is missing
SELECT COUNT(*) FROM person WHERE religion IS NULL

? Show building type, rooms, floor area and heating of dwellings without internet.
? building type, rooms, floor area, heating where there is no internet
SELECT building_type, rooms, floor_area, heating FROM dwelling WHERE has_internet = FALSE

? How many single parent households earn less than 20000?
? number of single parent households with yearly income under 20000
SELECT COUNT(*) FROM household WHERE household_type = 'single parent' AND yearly_income < 20000

? Which districts have a name starting with Green?
? districts beginning with Green
SELECT district_name FROM district WHERE district_name LIKE 'Green%'

? How many pupils or retired people commute between 10 and 30 minutes?
? number of people who are pupil or retired with a commute from 10 to 30 minutes
SELECT COUNT(*) FROM person WHERE occupation IN ('pupil', 'retired') AND commute_minutes BETWEEN 10 AND 30

? Which enumerators have no phone number?
? enumerators whose phone is missing
SELECT name FROM enumerator WHERE phone IS NULL

? How many households are neither owners nor renters, so rent free?
? number of rent free households
SELECT COUNT(*) FROM household WHERE tenure = 'rent free'

? Which dwellings are larger than average?
? ids of dwellings with above average floor area
SELECT dwelling_id FROM dwelling WHERE floor_area > (SELECT AVG(floor_area) FROM dwelling)

? How many unmarried people were not born in Poland?
? unmarried people with a country of birth other than Poland, how many
SELECT COUNT(*) FROM person WHERE marital_status = 'unmarried' AND country_of_birth <> 'Poland'

? What are the names of the people in household 12?
? surname of every person
I do not know

? Who did each household vote for?
I do not know

? How many pets does a household have?
? average rent paid by renters
I do not know
