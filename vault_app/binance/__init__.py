"""What the exchange is: its environments, requests and answers, and the way there."""
