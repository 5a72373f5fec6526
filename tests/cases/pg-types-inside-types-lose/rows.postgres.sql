-- changed: sales.sale
-- changed: sales.more
-- changed: sales.open
-- changed: sales.last
-- lost: sales.sale
-- lost: sales.more
-- lost: sales.open
-- lost: sales.last
INSERT INTO sales VALUES (1, ROW(1.2345, '2020-01-02 03:04:05', 'kg'), ARRAY[ROW(9.8765, '2020-01-02 03:04:05', 'g')::money_at],
    '[2020-01-01 10:00:00,2020-01-02 23:59:59]', ROW(1.5, '2020-01-02 00:00:00', 't'));
