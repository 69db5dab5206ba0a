namespace Gradus.Server.Hosting;

/// <summary>Something outside the program is not as it must be: said in one line to whoever started it.</summary>
public sealed class StartException : Exception
{
    public StartException(string message)
        : base(message)
    {
    }

    public StartException(string message, Exception because)
        : base(message, because)
    {
    }

    public StartException()
    {
    }
}
