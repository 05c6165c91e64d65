namespace TeachBot.Tests; public class X { [Xunit.Fact] public void A() => Xunit.Assert.True(true); }
