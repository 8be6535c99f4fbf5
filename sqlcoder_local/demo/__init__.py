"""The demonstration database: an online shop with made-up customers, orders and products."""
