INSERT INTO bookings VALUES (1, '[1,5)', '{[1,2)}');
