/** Import it first: the messages are read when the strings are. */
location.hash = 'lang=ar';
