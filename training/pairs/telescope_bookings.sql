-- A remote telescope service: observers book time slots on telescopes, pay for them and download images.

CREATE TABLE sites (
  site_id INTEGER PRIMARY KEY,
  name TEXT, -- Dark Mesa; Pico Alto; Outback One; Karoo Dome
  country TEXT, -- Spain; Chile; Australia; Namibia
  altitude_m INTEGER,
  clear_nights INTEGER,
  opened_on DATE
);

CREATE TABLE telescopes (
  telescope_id INTEGER PRIMARY KEY,
  name TEXT, -- Big Newton; Red Refractor; Sky Hunter; Deep Eye
  site_id INTEGER REFERENCES sites (site_id),
  design TEXT, -- reflector; refractor; Schmidt; astrograph
  aperture_mm INTEGER,
  focal_length_mm INTEGER,
  hourly_price NUMERIC,
  built_year INTEGER,
  in_service BOOLEAN
);

CREATE TABLE observers (
  observer_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Nina; Viggo; Carmen; Luke
  last_name TEXT, -- Stern; Aas; Vidal; Barlow
  email TEXT,
  plan TEXT, -- free; basic; pro; school
  signed_up_at TIMESTAMP,
  cancelled_at TIMESTAMP,
  credit_balance NUMERIC
);

CREATE TABLE targets (
  target_id INTEGER PRIMARY KEY,
  designation TEXT, -- Orion Nebula; Ring Nebula; Whirlpool; Jupiter; Pleiades
  kind TEXT, -- nebula; galaxy; planet; star cluster
  magnitude NUMERIC,
  distance_ly NUMERIC
);

CREATE TABLE bookings (
  booking_id INTEGER PRIMARY KEY,
  observer_id INTEGER REFERENCES observers (observer_id),
  helper_id INTEGER REFERENCES observers (observer_id),
  telescope_id INTEGER REFERENCES telescopes (telescope_id),
  target_id INTEGER REFERENCES targets (target_id),
  booked_at TIMESTAMP,
  slot_start TIMESTAMP,
  slot_end TIMESTAMP,
  price NUMERIC,
  refund NUMERIC,
  status TEXT -- done; failed; cancelled; upcoming
);

CREATE TABLE images (
  image_id INTEGER PRIMARY KEY,
  booking_id INTEGER REFERENCES bookings (booking_id),
  filter TEXT, -- red; green; blue; luminance
  exposure_seconds INTEGER,
  size_mb NUMERIC,
  downloaded_at TIMESTAMP,
  is_sharp BOOLEAN
);

? Which observers have booked the Big Newton?
? observers with a booking on the telescope Big Newton
SELECT DISTINCT o.first_name, o.last_name FROM bookings b JOIN observers o ON b.observer_id = o.observer_id JOIN telescopes t ON b.telescope_id = t.telescope_id WHERE t.name = 'Big Newton'

? Return the names of the telescopes along with the name of the site where they stand.
? telescope names with site names
SELECT t.name, s.name FROM telescopes t JOIN sites s ON t.site_id = s.site_id

? Who helped with bookings of Jupiter?
? observers who were the helper in a booking for the target Jupiter
SELECT DISTINCT o.first_name, o.last_name FROM bookings b JOIN observers o ON b.helper_id = o.observer_id JOIN targets t ON b.target_id = t.target_id WHERE t.designation = 'Jupiter'

? How many bookings does each telescope have, including those never booked?
? bookings per telescope with zeros
SELECT t.name, COUNT(b.booking_id) FROM telescopes t LEFT JOIN bookings b ON b.telescope_id = t.telescope_id GROUP BY t.telescope_id, t.name

? Which targets has nobody ever booked?
? targets without a booking
SELECT designation FROM targets WHERE target_id NOT IN (SELECT target_id FROM bookings)

? Which observers have never made a booking?
? observers without bookings
SELECT first_name, last_name FROM observers WHERE observer_id NOT IN (SELECT observer_id FROM bookings)

? How much has every observer paid for bookings in total?
? total booking price per observer
SELECT o.first_name, o.last_name, SUM(b.price) FROM bookings b JOIN observers o ON b.observer_id = o.observer_id GROUP BY o.observer_id, o.first_name, o.last_name

? What revenue did the bookings at each site bring in?
? total price of bookings by site name
SELECT s.name, SUM(b.price) FROM bookings b JOIN telescopes t ON b.telescope_id = t.telescope_id JOIN sites s ON t.site_id = s.site_id GROUP BY s.site_id, s.name

? Which galaxies have been observed from Chile?
? designations of galaxy targets booked on telescopes at sites in Chile
SELECT DISTINCT g.designation FROM bookings b JOIN targets g ON b.target_id = g.target_id JOIN telescopes t ON b.telescope_id = t.telescope_id JOIN sites s ON t.site_id = s.site_id WHERE g.kind = 'galaxy' AND s.country = 'Chile'

? Total exposure in seconds for each target
? How many seconds of exposure have been collected on each target?
SELECT t.designation, SUM(i.exposure_seconds) FROM images i JOIN bookings b ON i.booking_id = b.booking_id JOIN targets t ON b.target_id = t.target_id GROUP BY t.target_id, t.designation

? How many megabytes of images has each observer produced?
? image size in mb summed per observer
SELECT o.first_name, o.last_name, SUM(i.size_mb) FROM images i JOIN bookings b ON i.booking_id = b.booking_id JOIN observers o ON b.observer_id = o.observer_id GROUP BY o.observer_id, o.first_name, o.last_name

? Which target is booked most often?
? most booked target
SELECT t.designation FROM bookings b JOIN targets t ON b.target_id = t.target_id GROUP BY t.target_id, t.designation ORDER BY COUNT(*) DESC LIMIT 1

? Which sites have more than 3 telescopes in service?
? sites with over 3 telescopes in service
SELECT s.name FROM telescopes t JOIN sites s ON t.site_id = s.site_id WHERE t.in_service = TRUE GROUP BY s.site_id, s.name HAVING COUNT(*) > 3

? How many different telescopes has Carmen Vidal used?
? distinct telescopes booked by observer Carmen Vidal
SELECT COUNT(DISTINCT b.telescope_id) FROM bookings b JOIN observers o ON b.observer_id = o.observer_id WHERE o.first_name = 'Carmen' AND o.last_name = 'Vidal'

? Ids of people who have been both observer and helper in bookings
? observer ids that also show up as helper ids in the bookings
SELECT observer_id FROM bookings INTERSECT SELECT helper_id FROM bookings

? How many images taken by pro observers through a blue filter are sharp?
? sharp blue images from bookings of observers on the pro plan
SELECT COUNT(*) FROM images i JOIN bookings b ON i.booking_id = b.booking_id JOIN observers o ON b.observer_id = o.observer_id WHERE o.plan = 'pro' AND i.filter = 'blue' AND i.is_sharp = TRUE

? How many bookings were made in the last 7 days?
? bookings made last 7 days
SELECT COUNT(*) FROM bookings WHERE booked_at >= CURRENT_DATE - INTERVAL '7 days'

? How many hours long is a slot on average?
? average slot length in hours
SELECT AVG(EXTRACT(EPOCH FROM slot_end - slot_start) / 3600) FROM bookings

? How many hours were booked on each telescope altogether?
? total slot hours per telescope
SELECT t.name, SUM(EXTRACT(EPOCH FROM b.slot_end - b.slot_start) / 3600) FROM bookings b JOIN telescopes t ON b.telescope_id = t.telescope_id GROUP BY t.telescope_id, t.name

? Which bookings are for slots longer than 4 hours? Ids only.
? booking ids with a slot over 4 hours
SELECT booking_id FROM bookings WHERE EXTRACT(EPOCH FROM slot_end - slot_start) / 3600 > 4

? On average, how many hours ahead of the slot do people book, by status?
? average hours from booking to slot start per status
SELECT status, AVG(EXTRACT(EPOCH FROM slot_start - booked_at) / 3600) FROM bookings GROUP BY status

? Revenue by month of the slot in 2024
? How much did bookings bring in per month in 2024, by the start of the slot?
SELECT DATE_TRUNC('month', slot_start), SUM(price) FROM bookings WHERE EXTRACT(YEAR FROM slot_start) = 2024 GROUP BY DATE_TRUNC('month', slot_start)

? How many observers signed up each week?
? weekly sign-ups of observers
SELECT DATE_TRUNC('week', signed_up_at), COUNT(*) FROM observers GROUP BY DATE_TRUNC('week', signed_up_at)

? On which weekdays do slots start? Count them.
? slots per day of week
SELECT EXTRACT(DOW FROM slot_start), COUNT(*) FROM bookings GROUP BY EXTRACT(DOW FROM slot_start)

? Which observers cancelled their plan this year?
? observers with a cancellation this year
SELECT first_name, last_name FROM observers WHERE EXTRACT(YEAR FROM cancelled_at) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many images have not been downloaded yet?
? images not downloaded
SELECT COUNT(*) FROM images WHERE downloaded_at IS NULL

? When was the latest slot of each observer?
? last slot start per observer, first and last name
SELECT o.first_name, o.last_name, MAX(b.slot_start) FROM bookings b JOIN observers o ON b.observer_id = o.observer_id GROUP BY o.observer_id, o.first_name, o.last_name

? Which sites opened after 2016-06-30?
? sites opened after June 30, 2016
SELECT name FROM sites WHERE opened_on > '2016-06-30'

? Which telescopes were built between 1998 and 2008?
? telescopes built 1998 to 2008
SELECT name FROM telescopes WHERE built_year BETWEEN 1998 AND 2008

? How many bookings with a slot in December 2023 failed?
? failed bookings starting in December 2023
SELECT COUNT(*) FROM bookings WHERE status = 'failed' AND EXTRACT(YEAR FROM slot_start) = 2023 AND EXTRACT(MONTH FROM slot_start) = 12

? How many images were downloaded per day?
? daily downloads of images
SELECT CAST(downloaded_at AS DATE), COUNT(*) FROM images WHERE downloaded_at IS NOT NULL GROUP BY CAST(downloaded_at AS DATE)

? What is the focal ratio of each telescope, i.e. focal length divided by aperture?
? focal length over aperture per telescope
SELECT name, CAST(focal_length_mm AS FLOAT) / NULLIF(aperture_mm, 0) FROM telescopes

? What percentage of the money taken for bookings was refunded?
? refunds as a percentage of booking prices
SELECT 100.0 * SUM(refund) / NULLIF(SUM(price), 0) FROM bookings

? What percentage of the price was refunded for each telescope?
? refund percentage by telescope name
SELECT t.name, 100.0 * SUM(b.refund) / NULLIF(SUM(b.price), 0) FROM bookings b JOIN telescopes t ON b.telescope_id = t.telescope_id GROUP BY t.telescope_id, t.name

? What is left of the price of each booking after the refund?
? booking id and price minus refund
SELECT booking_id, price - refund FROM bookings

? What is the ratio of done to cancelled bookings?
? done : cancelled bookings
SELECT CAST(SUM(CASE WHEN status = 'done' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END), 0) FROM bookings

? What is the ratio of done to failed bookings for each site?
? done to failed ratio by site name
SELECT s.name, CAST(SUM(CASE WHEN b.status = 'done' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN b.status = 'failed' THEN 1 ELSE 0 END), 0) FROM bookings b JOIN telescopes t ON b.telescope_id = t.telescope_id JOIN sites s ON t.site_id = s.site_id GROUP BY s.site_id, s.name

? What share of the images taken with each filter is sharp?
? share of sharp images per filter
SELECT filter, CAST(SUM(CASE WHEN is_sharp = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM images GROUP BY filter

? What percentage of images has been downloaded?
? percent of images with a download time
SELECT 100.0 * SUM(CASE WHEN downloaded_at IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM images

? What percentage of the observers on each plan have cancelled?
? cancellation percentage by plan, observers with a cancelled time
SELECT plan, 100.0 * SUM(CASE WHEN cancelled_at IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM observers GROUP BY plan

? How many bookings does an observer make on average?
? average bookings per observer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT observer_id), 0) FROM bookings

? How many images come out of a booking on average?
? images per booking, average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT booking_id), 0) FROM images

? How large is a second of exposure, in mb, for each filter? Total size over total exposure.
? ratio of total size to total exposure seconds by filter
SELECT filter, CAST(SUM(size_mb) AS FLOAT) / NULLIF(SUM(exposure_seconds), 0) FROM images GROUP BY filter

? How many more reflectors than refractors do we have?
? telescopes: reflector count minus refractor count
SELECT SUM(CASE WHEN design = 'reflector' THEN 1 ELSE 0 END) - SUM(CASE WHEN design = 'refractor' THEN 1 ELSE 0 END) FROM telescopes

? What share of bookings had a helper?
? share of bookings with a helper
SELECT CAST(SUM(CASE WHEN helper_id IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bookings

? How many observers are on each plan, and what credit do they hold together?
? observers and total credit balance per plan
SELECT plan, COUNT(*), SUM(credit_balance) FROM observers GROUP BY plan

? Which plans hold more than 2000 in credit altogether?
? plans with a total credit balance over 2000
SELECT plan FROM observers GROUP BY plan HAVING SUM(credit_balance) > 2000

? How many seconds of exposure were taken through every filter?
? total exposure seconds per filter
SELECT filter, SUM(exposure_seconds) FROM images GROUP BY filter

? Average hourly price for each design of telescope
? What does an hour on each telescope design cost on average?
SELECT design, AVG(hourly_price) FROM telescopes GROUP BY design

? Number of bookings by status, most common first
? bookings per status, descending
SELECT status, COUNT(*) FROM bookings GROUP BY status ORDER BY COUNT(*) DESC

? Which countries have at least 2 sites?
? countries with 2 or more sites
SELECT country FROM sites GROUP BY country HAVING COUNT(*) >= 2

? Which telescope has the largest aperture?
? telescope with the biggest aperture
SELECT name FROM telescopes ORDER BY aperture_mm DESC LIMIT 1

? Which is the oldest telescope and how is it designed?
? name and design of the oldest telescope
SELECT name, design FROM telescopes ORDER BY built_year LIMIT 1

? In which country is the site with the most clear nights?
? country with the clearest nights site
SELECT country FROM sites ORDER BY clear_nights DESC LIMIT 1

? The 5 most distant targets
? 5 farthest targets
SELECT designation FROM targets ORDER BY distance_ly DESC LIMIT 5

? Ids of the bookings from cheapest to dearest
? booking ids by price, ascending
SELECT booking_id FROM bookings ORDER BY price

? Which telescopes are out of service?
? telescopes not in service
SELECT name FROM telescopes WHERE in_service = FALSE

? Which targets are either a planet or a nebula?
? planet and nebula targets
SELECT designation FROM targets WHERE kind IN ('planet', 'nebula')

? Which observers have a negative credit balance, that is below 0?
? observers with credit below 0
SELECT first_name, last_name FROM observers WHERE credit_balance < 0

? Which telescopes cost more per hour than the average one?
? telescopes above the average hourly price
SELECT name FROM telescopes WHERE hourly_price > (SELECT AVG(hourly_price) FROM telescopes)

? Sites above 2500 m
? Which sites lie higher than 2500 m?
SELECT name FROM sites WHERE altitude_m > 2500

? Which camera is mounted on each telescope?
? cameras of the telescopes
I do not know

? What did the observers say in their reviews of Dark Mesa?
? observer reviews of the site Dark Mesa
I do not know

? In which constellation is the Whirlpool?
? constellation of the Whirlpool
I do not know
