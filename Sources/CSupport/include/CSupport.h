void samen_support(void);
