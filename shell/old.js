// Only browsers that know no modules read this: the program cannot run there.
location.replace("./can-nho.html");
