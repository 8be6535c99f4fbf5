-- What the kinds of the columns in test_typed_names.py do not allow.
SELECT SUM(trips.driver) FROM trips
SELECT AVG(trucks.bought_on) FROM trucks
SELECT SUM(trips.truck_id) FROM trips
SELECT EXTRACT(YEAR FROM trucks.plate) FROM trucks
SELECT EXTRACT(YEAR FROM trips.kilometres) FROM trips
SELECT DATE_TRUNC('month', trucks.fuel) FROM trucks
SELECT trucks.plate FROM trucks WHERE trucks.is_leased = 'yes'
SELECT trucks.plate FROM trucks WHERE trucks.payload = 'heavy'
SELECT trucks.plate FROM trucks WHERE trucks.fuel > 3
SELECT trucks.plate FROM trucks WHERE trucks.bought_on = 'yesterday'
SELECT trucks.plate FROM trucks WHERE trucks.bought_on LIKE '2020%'
SELECT trucks.plate * 2 FROM trucks
