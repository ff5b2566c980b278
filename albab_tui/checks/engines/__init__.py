"""What rules of check stand on: counting time expressions again, reading numbers, holding texts against each other."""
