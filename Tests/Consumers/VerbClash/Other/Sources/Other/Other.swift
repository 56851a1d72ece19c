/// What another package is for.
public enum Other {}
